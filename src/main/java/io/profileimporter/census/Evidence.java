package io.profileimporter.census;

import io.profileimporter.profile.Identity;
import io.profileimporter.profile.Person;
import io.profileimporter.profile.Profile;
import io.profileimporter.row.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the census of an export has found, to hold its rows against. */
public final class Evidence {

  /** By rule, those with the most customers first; the same for whatever seed. */
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::reason)
          .thenComparing(Comparator.comparingLong(Finding::customers).reversed())
          .thenComparing(finding -> finding.examples().get(0))
          .thenComparing(Finding::shown);

  private static final Evidence NONE = new Evidence(0, 0, Map.of(), List.of(), new Charges());

  private final long seed;
  private final long rows;
  private final Map<Reason, Long> counts;
  private final List<Finding> findings;
  private final Charges further;
  private final Charges listed = new Charges();

  /**
   * The evidence.
   *
   * @param seed of the hashes
   * @param rows how many rows were counted
   * @param counts how many values each rule speaks against; not all of them need be among the
   *     findings
   * @param further what is said of values that are not among the findings
   */
  public Evidence(
      long seed, long rows, Map<Reason, Long> counts, List<Finding> findings, Charges further) {
    this.seed = seed;
    this.rows = rows;
    this.counts = counts.isEmpty() ? Map.of() : new EnumMap<>(counts);
    this.findings = findings.stream().sorted(ORDER).toList();
    this.further = further;
    this.findings.forEach(finding -> listed.add(finding.hash(), finding.charge()));
  }

  /** The evidence of an export that was not counted. */
  public static Evidence none() {
    return NONE;
  }

  public long seed() {
    return seed;
  }

  public long rows() {
    return rows;
  }

  /** How many values each rule speaks against, in the order of the rules. */
  public Map<Reason, Long> counts() {
    return Collections.unmodifiableMap(counts);
  }

  public List<Finding> findings() {
    return findings;
  }

  /** What is said of values that are not among the findings. */
  public Charges further() {
    return further;
  }

  /** The values with the most customers: first those that strangers share, then conflicts. */
  public List<Finding> strongest(int most) {
    return findings.stream()
        .sorted(
            Comparator.comparing((Finding finding) -> !CountedField.isShared(finding.reason()))
                .thenComparing(Comparator.comparingLong(Finding::customers).reversed())
                .thenComparing(finding -> finding.examples().get(0)))
        .limit(most)
        .toList();
  }

  /** The hashes that the values of a person's identifiers have here. */
  public Set<Long> hashesOf(Person person) {
    ValueHash hash = new ValueHash(seed);
    Set<Long> hashes = new HashSet<>();
    for (Identity identity : person.identities()) {
      for (CountedField field : CountedField.ALL) {
        if (field.field() == identity.field()) {
          hashes.add(hash.of(field, identity.value()));
          hashes.add(hash.of(field, "+" + identity.value()));
        }
      }
    }
    return hashes;
  }

  /** What the file says against the values of a profile. */
  public List<Charge> against(Profile profile) {
    if (listed.size() + further.size() == 0) {
      return List.of();
    }
    ValueHash hash = new ValueHash(seed);
    List<Charge> against = List.of();
    for (CountedField field : CountedField.ALL) {
      long value = hash.of(field, field.text(profile));
      against = joined(joined(against, listed.of(value)), further.of(value));
    }
    return against;
  }

  /** Of most rows there is nothing to join. */
  private static List<Charge> joined(List<Charge> some, List<Charge> more) {
    if (some.isEmpty() || more.isEmpty()) {
      return some.isEmpty() ? more : some;
    }
    List<Charge> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}

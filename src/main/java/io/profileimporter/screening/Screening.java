package io.profileimporter.screening;

import io.profileimporter.census.Charge;
import io.profileimporter.census.Evidence;
import io.profileimporter.profile.Kid;
import io.profileimporter.profile.MappedRow;
import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.Property;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.profile.PropertyValue.Kids;
import io.profileimporter.profile.PropertyValue.Vehicles;
import io.profileimporter.profile.Vehicle;
import io.profileimporter.row.Outcome;
import io.profileimporter.row.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps placeholder and implausible values out of profiles. The same row has the same outcome
 * however often and on however many threads it is asked for; what day it is was decided when this
 * was made.
 */
public final class Screening {

  private static final Set<Property> NAMES =
      Set.of(ProfileField.FIRST_NAME, ProfileField.LAST_NAME);

  private final ScreeningSettings settings;
  private final ProfileRules values;
  private final FamilyRules families;
  private final RawRules raw;
  private final Evidence evidence;

  /** Screening that looks at each row alone. */
  public Screening(ScreeningSettings settings, Clock clock) {
    LocalDate today = LocalDate.now(clock);
    Rules rules = new Rules(settings);
    this.settings = settings;
    this.values = new ProfileRules(rules, today);
    this.families = new FamilyRules(rules, today);
    this.raw = new RawRules(rules, settings, today);
    this.evidence = Evidence.none();
  }

  private Screening(Screening rowAlone, Evidence evidence) {
    this.settings = rowAlone.settings;
    this.values = rowAlone.values;
    this.families = rowAlone.families;
    this.raw = rowAlone.raw;
    this.evidence = evidence;
  }

  /** The same screening, which also knows what the whole file says. */
  public Screening knowing(Evidence wholeFile) {
    return new Screening(this, wholeFile);
  }

  /**
   * The profile without the values that no profile should have, or the reasons why nothing of the
   * row may go on.
   */
  public Outcome<Profile> screen(MappedRow row) {
    Sieve sieve = new Sieve();
    if (!settings.enabled()) {
      row.unreadable().forEach(sieve::add);
      return sieve.outcome(row.profile());
    }
    row.unreadable().forEach(rejection -> relabel(rejection, sieve));
    Profile clean = withoutShared(withoutFindings(row, sieve), row, sieve);
    return sieve.outcome(withoutElements(clean, row, sieve));
  }

  /** An unreadable value that is a placeholder is reported as what it is. */
  private void relabel(Rejection unreadable, Sieve sieve) {
    Optional<Finding> finding =
        unreadable
            .field()
            .flatMap(field -> unreadable.value().flatMap(value -> raw.judge(field, value)))
            .filter(found -> isPlaceholder(found.rule()))
            .filter(found -> settings.action(found.rule()) != Action.OFF);
    if (finding.isEmpty()) {
      sieve.add(unreadable);
      return;
    }
    Rejection named = rejection(unreadable.field(), unreadable.value(), finding.get());
    if (settings.action(finding.get().rule()) == Action.REJECT_ROW) {
      sieve.drops(Action.REJECT_ROW, named);
    } else {
      sieve.add(named);
    }
  }

  private static boolean isPlaceholder(Rule rule) {
    return rule.kind() == Verdict.Kind.PLACEHOLDER || rule == Rule.SPREADSHEET_DAMAGE;
  }

  private Profile withoutFindings(MappedRow row, Sieve sieve) {
    Profile clean = row.profile();
    for (Map.Entry<Property, Finding> entry : RowEvidence.proven(values.judge(row)).entrySet()) {
      Property property = entry.getKey();
      Finding finding = entry.getValue();
      String text = row.texts().getOrDefault(property, "");
      if (settings.allows(property, row)) {
        continue;
      }
      Optional<String> value = Optional.of(text).filter(known -> !known.isEmpty());
      Rejection rejection = rejection(Optional.of(property.apiName()), value, finding);
      if (sieve.drops(settings.action(finding.rule()), rejection)) {
        clean = clean.without(property);
      }
    }
    return clean;
  }

  /**
   * A profile without what tells nothing of a customer: names that stand for nobody, by which
   * people cannot be told apart, and values that go no further whatever the whole file says.
   */
  public Profile withoutPlaceholders(MappedRow row) {
    Profile telling = row.profile();
    for (Map.Entry<Property, Finding> entry : RowEvidence.proven(values.judge(row)).entrySet()) {
      Property property = entry.getKey();
      if (NAMES.contains(property) || goesNoFurther(property, entry.getValue(), row)) {
        telling = telling.without(property);
      }
    }
    return telling;
  }

  private boolean goesNoFurther(Property property, Finding finding, MappedRow row) {
    return settings.action(finding.rule()).compareTo(Action.DROP_VALUE) >= 0
        && !settings.allows(property, row);
  }

  /** What the whole file says against the values that are left. */
  private Profile withoutShared(Profile clean, MappedRow row, Sieve sieve) {
    Profile less = clean;
    for (Charge charge : evidence.against(row.profile())) {
      for (String name : charge.against()) {
        Property property = ProfileField.of(name).orElseThrow();
        if (less.value(property).isPresent() && drops(charge, property, row, sieve)) {
          less = less.without(property);
        }
      }
    }
    return less;
  }

  private boolean drops(Charge charge, Property property, MappedRow row, Sieve sieve) {
    String text = row.texts().getOrDefault(property, "");
    Optional<PropertyValue> value = row.profile().value(property);
    if (settings.allows(property, row)
        || value.filter(new PropertyValue.Flag(false)::equals).isPresent()) {
      return false;
    }
    Rule rule = Rule.of(charge.reason().code()).orElseThrow();
    boolean own = property.apiName().equals(charge.field());
    String subject = own ? "\"" + text + "\" " : "the " + charge.field() + " of the row ";
    return sieve.drops(
        settings.action(rule),
        new Rejection(
            rule.reason(),
            Optional.of(property.apiName()),
            Optional.of(text).filter(known -> !known.isEmpty()),
            subject + charge.evidence()));
  }

  private Profile withoutElements(Profile clean, MappedRow row, Sieve sieve) {
    Profile less = clean;
    if (clean.values().get(ProfileField.KIDS) instanceof Kids kids) {
      less = kids(less, kids, row.profile(), sieve);
    }
    if (clean.values().get(ProfileField.AUTO) instanceof Vehicles vehicles) {
      less = vehicles(less, vehicles, sieve);
    }
    return less;
  }

  private Profile kids(Profile clean, Kids kids, Profile parent, Sieve sieve) {
    Optional<LocalDate> birthday = families.birthday(parent);
    List<Kid> left = new ArrayList<>(kids.kids().size());
    for (Kid kid : kids.kids()) {
      Optional<Finding> finding = families.judge(kid, birthday);
      if (finding.isEmpty() || !drops("kids", text(kid), finding.get(), sieve)) {
        left.add(kid);
      }
    }
    if (left.size() == kids.kids().size()) {
      return clean;
    }
    return left.isEmpty()
        ? clean.without(ProfileField.KIDS)
        : clean.with(ProfileField.KIDS, new Kids(left));
  }

  /** A wrong VDS goes alone: brand and model stay. */
  private Profile vehicles(Profile clean, Vehicles vehicles, Sieve sieve) {
    List<Vehicle> left = new ArrayList<>(vehicles.vehicles().size());
    boolean changed = false;
    for (Vehicle vehicle : vehicles.vehicles()) {
      String vds = vehicle.vds().orElse("");
      Optional<Finding> finding = families.judge(vehicle);
      if (finding.isEmpty() || !drops("auto", vds, finding.get(), sieve)) {
        left.add(vehicle);
        continue;
      }
      changed = true;
      if (vehicle.brand().isPresent() || vehicle.model().isPresent()) {
        left.add(new Vehicle(vehicle.brand(), vehicle.model(), Optional.empty()));
      }
    }
    if (!changed) {
      return clean;
    }
    return left.isEmpty()
        ? clean.without(ProfileField.AUTO)
        : clean.with(ProfileField.AUTO, new Vehicles(left));
  }

  private boolean drops(String field, String text, Finding finding, Sieve sieve) {
    if (finding.weak() || settings.allows(field, text)) {
      return false;
    }
    Rejection rejection = rejection(Optional.of(field), Optional.of(text), finding);
    return sieve.drops(settings.action(finding.rule()), rejection);
  }

  private static Rejection rejection(
      Optional<String> field, Optional<String> value, Finding finding) {
    String detail = value.map(text -> "\"" + text + "\": ").orElse("") + finding.evidence();
    return new Rejection(finding.rule().reason(), field, value, detail);
  }

  private static String text(Kid kid) {
    String gender = kid.gender().map(known -> known.apiCode()).orElse("");
    return (gender + " " + kid.birthday().map(LocalDate::toString).orElse("")).strip();
  }
}

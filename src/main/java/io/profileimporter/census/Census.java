package io.profileimporter.census;

import io.profileimporter.profile.ProfileField;
import io.profileimporter.row.Reason;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes the census of an export: which values many strangers share, and which rows contradict each
 * other. A file whose values all find room is gone through once. A larger one is gone through
 * twice: the first pass counts in a sketch how often a value stands in it at most, the second
 * gathers the customers of the frequent ones, in several rounds where these are too many.
 *
 * <p>What is found does not depend on the order of the rows, and memory not on the length of the
 * file.
 */
public final class Census {

  /** How many values are looked at in one pass. */
  static final int ROOM = 1_200_000;

  /** How many rounds conflicts are worth. */
  private static final int ROUNDS = 4;

  /** What part of that finds room where the sketch stands in memory too. */
  private static final int BESIDE_THE_SKETCH = 3;

  private final EvidenceSettings settings;
  private final Predicate<Reason> actedOn;
  private final long seed;
  private final long sketchBytes;
  private final int room;
  private final ValueHash hash;
  private long rows;

  /**
   * A census.
   *
   * @param actedOn the rules that rows are held against; of the others, examples are enough
   * @param seed of the hashes
   * @param sketchBytes the memory of the first pass over a large file
   */
  public Census(EvidenceSettings settings, Predicate<Reason> actedOn, long seed, long sketchBytes) {
    this(settings, actedOn, seed, sketchBytes, ROOM);
  }

  Census(
      EvidenceSettings settings, Predicate<Reason> actedOn, long seed, long sketchBytes, int room) {
    this.settings = settings;
    this.actedOn = actedOn;
    this.seed = seed;
    this.sketchBytes = sketchBytes;
    this.room = room;
    this.hash = new ValueHash(seed);
  }

  /** The properties that a census looks at; profiles need no others. */
  public static Set<ProfileField> properties() {
    Set<ProfileField> properties = EnumSet.of(ProfileField.FIRST_NAME, ProfileField.LAST_NAME);
    CountedField.ALL.forEach(field -> properties.add(field.field()));
    properties.addAll(Consents.FIELDS);
    return properties;
  }

  /** Goes through the rows as often as it takes. */
  public Evidence take(CensusRows export) {
    Findings findings = new Findings(actedOn);
    if (!takeAtOnce(export, findings)) {
      takeLarge(export, findings);
    }
    return new Evidence(seed, rows, findings.counts(), findings.kept());
  }

  private boolean takeAtOnce(CensusRows export, Findings findings) {
    SurnameSample sample = new SurnameSample();
    Birthdays birthdays = new Birthdays(settings.birthdayShare());
    ValueTable table = new ValueTable(room);
    Weighing weighing = new Weighing(hash, (field, text, value) -> true, table);
    rows = 0;
    export.read(
        "looking for shared values",
        (profile, record) -> {
          rows++;
          RowFacts facts = RowFacts.of(profile, hash, record);
          sample.add(facts);
          birthdays.add(profile);
          return weighing.add(profile, facts);
        });
    return !table.isFull() && judge(table, new Judge(settings, sample, birthdays), findings);
  }

  private void takeLarge(CensusRows export, Findings findings) {
    SurnameSample sample = new SurnameSample();
    Birthdays birthdays = new Birthdays(settings.birthdayShare());
    Sketch sketch = new Sketch(sketchBytes);
    Counting counting = new Counting(hash, sketch, sample, birthdays);
    rows = 0;
    export.read(
        "counting values",
        (profile, record) -> {
          rows++;
          return counting.add(profile, record);
        });
    int threshold = counting.threshold((long) ROUNDS * room / BESIDE_THE_SKETCH, leastRows());
    Set<String> days = birthdays.frequent();
    Weighing.Choice frequent =
        (field, text, value) ->
            field == CountedField.BIRTHDAY
                ? days.contains(text)
                : sketch.estimate(value) >= threshold;
    weigh(export, frequent, new Judge(settings, sample, birthdays), findings);
  }

  private int leastRows() {
    int least = Math.min(settings.leastCustomers(), settings.leastUnnamed());
    return Math.min(Sketch.MOST, least);
  }

  /** Looks at all values in one round, or at a part of them in each of several. */
  private void weigh(CensusRows export, Weighing.Choice frequent, Judge judge, Findings findings) {
    for (int rounds = 1; ; rounds *= 2) {
      Findings found = new Findings(actedOn);
      int round = 0;
      while (round < rounds && weighPart(export, part(frequent, round, rounds), judge, found)) {
        round++;
      }
      if (round == rounds) {
        findings.addAll(found);
        return;
      }
    }
  }

  private static Weighing.Choice part(Weighing.Choice frequent, int round, int rounds) {
    return (field, text, value) ->
        (value >>> 40) % rounds == round && frequent.includes(field, text, value);
  }

  private boolean weighPart(
      CensusRows export, Weighing.Choice choice, Judge judge, Findings findings) {
    ValueTable table = new ValueTable(room / BESIDE_THE_SKETCH);
    Weighing weighing = new Weighing(hash, choice, table);
    export.read("weighing shared values", weighing::add);
    return !table.isFull() && judge(table, judge, findings);
  }

  private static boolean judge(ValueTable table, Judge judge, Findings findings) {
    table.forEach(
        (sharers, value, count) -> judge.judge(sharers, value, count).forEach(findings::add));
    return true;
  }
}

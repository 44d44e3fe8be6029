package io.profileimporter.census;

import io.profileimporter.profile.ProfileField;
import io.profileimporter.row.Reason;
import io.profileimporter.row.RecurringTexts;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes the census of an export: which values many strangers share, and which rows contradict each
 * other. The export is read once, and a note of each row is kept: hashes, and how often its name
 * has each letter, in memory while there is room, then in a file. Every row counts, and what is
 * found does not depend on the order of the rows; more than {@value Distinct#EXACT} customers of a
 * value are an estimate. Memory does not depend on the length of the file, but for some 30 bytes of
 * each value in conflict that rows are held against.
 */
public final class Census {

  private final EvidenceSettings settings;
  private final Predicate<Reason> actedOn;
  private final long seed;
  private final Room room;
  private final Path folder;
  private final ValueHash hash;

  /**
   * A census.
   *
   * @param actedOn the rules that rows are held against; of the others, examples are enough
   * @param seed of the hashes
   * @param folder for the notes that find no room in memory
   */
  public Census(
      EvidenceSettings settings, Predicate<Reason> actedOn, long seed, Room room, Path folder) {
    this.settings = settings;
    this.actedOn = actedOn;
    this.seed = seed;
    this.room = room;
    this.folder = folder;
    this.hash = new ValueHash(seed);
  }

  /** The properties that a census looks at; profiles need no others. */
  public static Set<ProfileField> properties() {
    Set<ProfileField> properties = EnumSet.of(ProfileField.FIRST_NAME, ProfileField.LAST_NAME);
    CountedField.ALL.forEach(field -> properties.add(field.field()));
    properties.addAll(Consents.FIELDS);
    return properties;
  }

  /**
   * Goes through the rows.
   *
   * @throws CensusFileException where the notes find no place on the disk
   */
  public Evidence take(CensusRows export) {
    try (Blocks blocks = new Blocks(room.blocks(), folder)) {
      Columns columns = new Columns(RowNote.WIDTH, blocks);
      PeopleSample sample = new PeopleSample();
      Birthdays birthdays = new Birthdays(settings.birthdayShare());
      RecurringTexts<NameWords> names = new RecurringTexts<>(NameWords::of);
      export.read(
          (profile, record) -> RowNote.of(profile, hash, names, record),
          note -> {
            columns.add(note.numbers());
            note.birthday().ifPresent(birthdays::add);
            long[] numbers = note.numbers();
            boolean joint = RowNote.isJoint(numbers[RowNote.ROW]);
            sample.add(numbers[RowNote.GIVEN], numbers[RowNote.FAMILY], joint);
          });
      return weigh(export, columns, blocks, sample, new FrequentDays(birthdays, hash));
    }
  }

  private Evidence weigh(
      CensusRows export, Columns columns, Blocks blocks, PeopleSample sample, FrequentDays days) {
    NameOrder order = sample.order();
    Judge judge = new Judge(settings, sample.surnames(order), days);
    Findings findings = new Findings(actedOn);
    new Weighing(columns, blocks, room, order, judge, findings, export::working)
        .weigh(days.hashes());
    return new Evidence(
        seed,
        columns.rows(),
        findings.counts(),
        Shown.of(export, hash, findings.kept()),
        findings.charges());
  }
}

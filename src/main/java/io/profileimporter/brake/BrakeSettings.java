package io.profileimporter.brake;

import io.profileimporter.settings.SettingsNode;

/**
 * How far an export may be from those that were imported before it under the same name.
 *
 * @param compared how many of the last good runs an export is compared with, at most
 * @param fewerRows below the fewest of these runs
 * @param moreRows above the most of these runs
 * @param columns which changes of the header are too much
 * @param emptyValues by how many points the share of rows without a property may rise
 * @param rejectedRows by how many points the share of rejected rows may rise
 * @param droppedValues by how many points the share of a property's dropped values may rise
 * @param sameFile whether the file that was imported last may not be imported again
 * @param mode what a brake does
 */
public record BrakeSettings(
    int compared,
    Limit fewerRows,
    Limit moreRows,
    ColumnChange columns,
    Limit emptyValues,
    Limit rejectedRows,
    Limit droppedValues,
    boolean sameFile,
    Mode mode) {

  /** What a brake does. */
  public enum Mode {
    /** It stops the run before the first request. */
    HOLD,
    /** It says what it saw, and the run goes on: the user has accepted it for once. */
    ACCEPT,
    /** It says what it saw; nothing real is at stake. */
    TELL,
    /** It does not look. */
    OFF
  }

  /** Which changes of the header are too much. */
  public enum ColumnChange {
    VANISHED,
    ANY,
    OFF
  }

  /** Whether the same file may be imported again. */
  private enum SameFile {
    HOLD,
    OFF
  }

  private static final int COMPARED = 5;
  private static final int MOST_COMPARED = 30;

  /** No brakes. */
  public static final BrakeSettings NONE =
      new BrakeSettings(
          1,
          Limit.OFF,
          Limit.OFF,
          ColumnChange.OFF,
          Limit.OFF,
          Limit.OFF,
          Limit.OFF,
          false,
          Mode.OFF);

  /** The settings of a section. */
  public static BrakeSettings from(SettingsNode section, Mode mode) {
    boolean enabled = section.value("enabled").flatMap(value -> value.flag()).orElse(true);
    BrakeSettings settings =
        new BrakeSettings(
            compared(section),
            Limit.from(section, "fewer-rows", 30),
            Limit.from(section, "more-rows", 100),
            columns(section),
            Limit.from(section, "empty-values", 10),
            Limit.from(section, "rejected-rows", 5),
            Limit.from(section, "dropped-values", 10),
            sameFile(section),
            enabled ? mode : Mode.OFF);
    section.finish();
    return settings;
  }

  private static int compared(SettingsNode section) {
    return section
        .value("compared-runs")
        .map(value -> value.integer(1, MOST_COMPARED).orElse(COMPARED))
        .orElse(COMPARED);
  }

  private static ColumnChange columns(SettingsNode section) {
    return section
        .value("columns")
        .flatMap(value -> value.choice(ColumnChange.class))
        .orElse(ColumnChange.VANISHED);
  }

  private static boolean sameFile(SettingsNode section) {
    return section
            .value("same-file")
            .flatMap(value -> value.choice(SameFile.class))
            .orElse(SameFile.HOLD)
        == SameFile.HOLD;
  }

  /** For who asks for everything to be sent: that the file is the same is no news to them. */
  public BrakeSettings ofFull() {
    return new BrakeSettings(
        compared,
        fewerRows,
        moreRows,
        columns,
        emptyValues,
        rejectedRows,
        droppedValues,
        false,
        mode);
  }

  /** For one of several files that are imported together: they may be parts of any length. */
  public BrakeSettings ofParts() {
    return new BrakeSettings(
        compared,
        Limit.OFF,
        Limit.OFF,
        columns,
        emptyValues,
        rejectedRows,
        droppedValues,
        sameFile,
        mode);
  }
}

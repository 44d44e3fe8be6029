package io.profileimporter.config;

import io.profileimporter.brake.BrakeSettings;
import io.profileimporter.brake.BrakeSettings.Mode;
import io.profileimporter.settings.SettingsNode;

/** Reads the settings of the brakes, and what they do in the run that the command line asks for. */
final class BrakesReader {

  private final Overrides overrides;

  BrakesReader(Overrides overrides) {
    this.overrides = overrides;
  }

  /**
   * The settings of a section.
   *
   * @param exports how many files are imported together
   */
  BrakeSettings read(SettingsNode section, int exports) {
    BrakeSettings settings = BrakeSettings.from(section, mode());
    return exports > 1 ? settings.ofParts() : settings;
  }

  /** In the sandbox, and where nothing is sent, there is nothing to hold back from. */
  private Mode mode() {
    if (!overrides.sends() || overrides.sandbox().isPresent()) {
      return Mode.TELL;
    }
    return overrides.acceptChanges() ? Mode.ACCEPT : Mode.HOLD;
  }
}

package io.profileimporter.ledger;

import io.profileimporter.settings.SettingsNode;
import io.profileimporter.settings.SettingsValue;

/**
 * Whether the ledger is kept, and whether it is heeded.
 *
 * @param enabled whether what is delivered is remembered
 * @param full whether a run sends unchanged profiles as well
 */
public record LedgerSettings(boolean enabled, boolean full) {

  public static LedgerSettings defaults() {
    return new LedgerSettings(true, false);
  }

  /** No ledger: everything is sent, and nothing is remembered. */
  public static LedgerSettings off() {
    return new LedgerSettings(false, false);
  }

  /** Reads the section {@code ledger}. */
  public static LedgerSettings from(SettingsNode section) {
    boolean enabled = section.value("enabled").flatMap(SettingsValue::flag).orElse(true);
    section.finish();
    return new LedgerSettings(enabled, false);
  }

  /** These settings for a run that sends unchanged profiles as well. */
  public LedgerSettings sendingAll() {
    return new LedgerSettings(enabled, true);
  }
}

package io.profileimporter.config;

import io.profileimporter.delivery.Trust;
import io.profileimporter.logging.LogFormat;
import io.profileimporter.monitoring.MonitorAddress;
import io.profileimporter.notice.NoticeSettings;
import io.profileimporter.notice.Secrets;
import io.profileimporter.settings.SettingsNode;
import java.util.Optional;

/**
 * How people and machines get to know how the imports stand.
 *
 * @param trust whose word is taken for who a server is that notices go to
 * @param monitor where {@code schedule} shows its figures; empty where it does not
 * @param log how the log is written
 */
public record TellingSettings(
    NoticeSettings notices, Trust trust, Optional<MonitorAddress> monitor, LogFormat log) {

  /** These settings where what happens is nobody else's business. */
  public TellingSettings withoutNotices() {
    return new TellingSettings(NoticeSettings.none(), trust, monitor, log);
  }

  static TellingSettings from(SettingsNode file, Trust trust, Secrets secrets) {
    return new TellingSettings(
        NoticeSettings.from(file.section("notify"), secrets),
        trust,
        MonitorAddress.from(file.section("schedule")),
        logFormat(file.section("log")));
  }

  private static LogFormat logFormat(SettingsNode section) {
    LogFormat format =
        section
            .value("format")
            .flatMap(value -> value.choice(LogFormat.class))
            .orElse(LogFormat.TEXT);
    section.finish();
    return format;
  }
}

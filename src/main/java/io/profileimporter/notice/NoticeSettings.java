package io.profileimporter.notice;

import io.profileimporter.settings.SettingsNode;
import io.profileimporter.settings.SettingsValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who is told of what.
 *
 * @param limit how long the end of a run may wait until all are told
 */
public record NoticeSettings(List<Target> targets, ReportLink link, Duration limit) {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  public NoticeSettings {
    targets = List.copyOf(targets);
  }

  /** Nobody is told. */
  public static NoticeSettings none() {
    return new NoticeSettings(List.of(), new ReportLink(Optional.empty()), LIMIT);
  }

  /** Reads the section {@code notify}. */
  public static NoticeSettings from(SettingsNode section, Secrets secrets) {
    List<Target> targets = new ArrayList<>();
    SettingsNode named = section.section("targets");
    for (String name : named.keys()) {
      target(name, named.section(name), secrets).ifPresent(targets::add);
    }
    ReportLink link = ReportLink.from(section);
    Duration limit = section.value("time-limit").flatMap(SettingsValue::duration).orElse(LIMIT);
    section.finish();
    return new NoticeSettings(targets, link, limit);
  }

  private static Optional<Target> target(String name, SettingsNode section, Secrets secrets) {
    Occasion occasion = Occasion.from(section);
    Optional<? extends ChannelSettings> channel = channel(section, secrets);
    section.finish();
    return channel.map(found -> new Target(name, occasion, found));
  }

  private static Optional<? extends ChannelSettings> channel(
      SettingsNode section, Secrets secrets) {
    if (section.has("webhook") == section.has("mail")) {
      section.problem("expected either webhook or mail");
      return Optional.empty();
    }
    return section.has("webhook")
        ? WebhookSettings.from(section.section("webhook"), secrets)
        : MailSettings.from(section.section("mail"), secrets);
  }
}

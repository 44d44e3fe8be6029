package io.profileimporter.cli;

import io.profileimporter.job.Changes;
import io.profileimporter.report.Run;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a check would send beside what the last import of the same name has sent. */
final class LastRunText {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private LastRunText() {}

  /**
   * The lines of the comparison.
   *
   * @param requests how many the check has written
   */
  static List<String> lines(Run last, Run check, long requests) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "  beside run %s of %s (%s):"
            .formatted(
                last.id(),
                TIME.format(last.started().atZone(ZoneId.systemDefault())),
                last.status().code()));
    List<String> changes = Changes.since(last, check.source(), settings(last, check));
    if (changes.isEmpty()) {
      lines.add("    the same file, mapping and settings");
    }
    changes.forEach(change -> lines.add("    " + change));
    lines.add(row("", "then", "now"));
    lines.add(row("read", last.counts().read(), check.counts().read()));
    lines.add(row("delivered", last.counts().delivered(), check.counts().delivered()));
    lines.add(row("unchanged", last.counts().unchanged(), check.counts().unchanged()));
    lines.add(row("rejected", last.counts().rejected(), check.counts().rejected()));
    lines.add(row("dropped values", last.counts().dropped(), check.counts().dropped()));
    lines.add(row("requests", last.requests().requests(), requests));
    return lines;
  }

  /** A check need not know the shop. */
  private static Map<String, String> settings(Run last, Run check) {
    Map<String, String> settings = new HashMap<>(check.settings());
    if (last.settings().containsKey("shop-id")) {
      settings.putIfAbsent("shop-id", last.settings().getOrDefault("shop-id", ""));
    }
    return settings;
  }

  private static String row(String name, long then, long now) {
    return row(name, number(then), number(now));
  }

  private static String row(String name, String then, String now) {
    return String.format(Locale.ROOT, "    %-14s %12s %12s", name, then, now);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}

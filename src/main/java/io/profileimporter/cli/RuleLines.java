package io.profileimporter.cli;

import io.profileimporter.report.ReasonHit;
import io.profileimporter.row.MaskedText;
import io.profileimporter.screening.Action;
import io.profileimporter.screening.Rule;
import io.profileimporter.screening.ScreeningSettings;
import io.profileimporter.settings.SettingsValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What each rule of screening would do to an export, two lines a rule. */
final class RuleLines {

  private static final int ON_A_SCREEN = 7;
  private static final int WIDTH = 79;
  private static final int LONGEST_EXAMPLE = 24;

  private record Hit(Rule rule, Action action, ReasonHit found) {}

  private final ScreeningSettings settings;
  private final int most;

  /**
   * @param all whether to tell of each rule, and not only of those that fit a screen
   */
  RuleLines(ScreeningSettings settings, boolean all) {
    this.settings = settings;
    this.most = all ? Integer.MAX_VALUE : ON_A_SCREEN;
  }

  /** The rules that speak against something, the strongest action first, then the most values. */
  List<String> of(List<ReasonHit> hits) {
    List<Hit> rules = rules(hits);
    List<String> lines = new ArrayList<>();
    if (!rules.isEmpty()) {
      lines.add("  action        values      rows  rule                     first at");
      rules.stream().limit(most).forEach(hit -> add(lines, hit));
    }
    if (rules.size() > most) {
      lines.add("    and " + (rules.size() - most) + " more rules: check --rules tells of them");
    }
    String off = off();
    if (!off.isEmpty()) {
      lines.add("  switched off: " + off);
    }
    return lines;
  }

  private List<Hit> rules(List<ReasonHit> hits) {
    List<Hit> rules = new ArrayList<>();
    for (ReasonHit hit : hits) {
      Rule.of(hit.reason()).ifPresent(rule -> rules.add(new Hit(rule, action(rule), hit)));
    }
    rules.sort(
        Comparator.comparing(Hit::action)
            .reversed()
            .thenComparing(Comparator.comparing((Hit hit) -> hit.found().values()).reversed()));
    return rules;
  }

  private Action action(Rule rule) {
    return settings.action(rule);
  }

  private void add(List<String> lines, Hit hit) {
    lines.add(
        cut(
            String.format(
                Locale.ROOT,
                "  %-10s %,9d %,9d  %-24s line %,d",
                SettingsValue.name(hit.action()),
                hit.found().values(),
                hit.found().rows(),
                hit.rule().code(),
                hit.found().line())));
    lines.add(cut("    " + example(hit.found()) + hit.rule().source()));
  }

  private static String example(ReasonHit hit) {
    String value = hit.value().map(text -> " \"" + masked(text) + "\"").orElse("");
    return hit.field().map(field -> field + value + "; ").orElse("");
  }

  /** Three signs tell of nobody. */
  private static String masked(String value) {
    String text = value.replaceAll("\\p{Cntrl}", " ").strip();
    return text.codePointCount(0, text.length()) <= 3 ? text : shortened(MaskedText.ends(text));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_EXAMPLE ? text : text.substring(0, LONGEST_EXAMPLE - 1) + "…";
  }

  private static String cut(String line) {
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
  }

  private String off() {
    return String.join(
        ", ",
        Arrays.stream(Rule.values()).filter(settings::isSwitchedOff).map(Rule::code).toList());
  }
}

package io.profileimporter.notice;

import io.profileimporter.settings.SettingsNode;
import io.profileimporter.settings.SettingsValue;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When somebody is told.
 *
 * @param onlyFailures whether runs that came to their end are passed over
 * @param abovePercent the share of rejected rows from which on those are told all the same
 */
public record Occasion(boolean onlyFailures, OptionalDouble abovePercent) {

  static final Occasion ALWAYS = new Occasion(false, OptionalDouble.empty());

  private static final Pattern SHARE = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,6})?)\\s*%");

  /** Reads the key {@code on}. */
  static Occasion from(SettingsNode section) {
    if (section.isSection("on")) {
      SettingsNode on = section.section("on");
      Occasion occasion = on.value("rejected-above").flatMap(Occasion::above).orElse(ALWAYS);
      if (!on.has("rejected-above")) {
        on.problem("expected rejected-above");
      }
      on.finish();
      return occasion;
    }
    return section.value("on").flatMap(Occasion::named).orElse(ALWAYS);
  }

  private static Optional<Occasion> above(SettingsValue share) {
    Matcher matcher = SHARE.matcher(share.raw().strip());
    return matcher.matches()
        ? Optional.of(new Occasion(true, OptionalDouble.of(Double.parseDouble(matcher.group(1)))))
        : share.mismatch("a share below 100% such as 2.5%");
  }

  private static Optional<Occasion> named(SettingsValue name) {
    return switch (name.raw()) {
      case "always" -> Optional.of(ALWAYS);
      case "failure" -> Optional.of(new Occasion(true, OptionalDouble.empty()));
      default -> name.mismatch("always, failure, or {rejected-above: 2%}");
    };
  }

  /** Whether this notice is one. */
  boolean fits(Notice notice) {
    return !onlyFailures
        || notice.kind().isFailure()
        || (abovePercent.isPresent()
            && notice
                .run()
                .filter(run -> run.rejectedPercent() > abovePercent.getAsDouble())
                .isPresent());
  }

  @Override
  public String toString() {
    if (!onlyFailures) {
      return "always";
    }
    return abovePercent.isEmpty()
        ? "on failure"
        : "on failure and above " + abovePercent.getAsDouble() + "% rejected rows";
  }
}

package io.profileimporter.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Judges single values as they stand in an export, for a user who wonders about one. */
public final class ValueScreening {

  private final RawRules rules;
  private final ScreeningSettings settings;

  /**
   * @param clock what day it is, for ages and days to come
   */
  public ValueScreening(ScreeningSettings settings, Clock clock) {
    this.settings = settings;
    this.rules = new RawRules(new Rules(settings), settings, LocalDate.now(clock));
  }

  /**
   * The verdict on one value. What proves nothing alone is genuine here.
   *
   * @param field API name of a property, or {@code vin}
   * @param rawText the text of the export, with nothing taken off
   */
  public Verdict screen(String field, String rawText) {
    Optional<Finding> finding = rules.judge(field, rawText);
    boolean stands =
        finding.filter(found -> !found.weak() && !isOff(found.rule())).isPresent()
            && !settings.allows(field, rawText);
    return stands ? finding.map(Verdict::of).orElseThrow() : Verdict.genuine();
  }

  private boolean isOff(Rule rule) {
    return settings.action(rule) == Action.OFF;
  }
}

package io.profileimporter.screening;

import io.profileimporter.profile.MappedRow;
import io.profileimporter.profile.Property;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What rules saw in the values of a row that go on all the same, and why they do. */
public final class Unheard {

  private final ScreeningSettings settings;
  private final ProfileRules values;

  /**
   * @param clock what day it is, for ages and days to come
   */
  public Unheard(ScreeningSettings settings, Clock clock) {
    this.settings = settings;
    this.values = new ProfileRules(new Rules(settings), LocalDate.now(clock));
  }

  /**
   * A rule that spoke in vain.
   *
   * @param evidence what it saw, in words
   * @param because why the value goes on, in words
   */
  public record Objection(Property property, Rule rule, String evidence, String because) {}

  /** The rules that spoke in vain, in the order of the profile. */
  public List<Objection> of(MappedRow row) {
    if (!settings.enabled()) {
      return List.of();
    }
    List<Objection> objections = new ArrayList<>();
    Map<Property, Finding> findings = values.judge(row);
    Map<Property, Finding> proven = RowEvidence.proven(findings);
    findings.forEach(
        (property, finding) -> {
          String because = because(property, finding, proven.containsKey(property), row);
          if (!because.isEmpty()) {
            objections.add(new Objection(property, finding.rule(), finding.evidence(), because));
          }
        });
    return objections;
  }

  private String because(Property property, Finding finding, boolean proven, MappedRow row) {
    if (settings.allows(property, row)) {
      return "the settings allow the value";
    }
    if (settings.action(finding.rule()) == Action.OFF) {
      return "the rule is switched off";
    }
    return proven ? "" : "that proves nothing alone";
  }
}

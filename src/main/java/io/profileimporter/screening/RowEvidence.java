package io.profileimporter.screening;

import io.profileimporter.profile.Property;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Weighs what the values of one row say together: a weak finding proves something where another
 * field of the row has one too, or where a test word or a walk over the keys stands beside it.
 */
final class RowEvidence {

  private static final Set<Rule> TELLING =
      EnumSet.of(
          Rule.EMAIL_TEST_WORD,
          Rule.EMAIL_KEYBOARD,
          Rule.EMAIL_ERASED,
          Rule.NAME_ROLE_WORD,
          Rule.NAME_TEST_WORD,
          Rule.NAME_SYSTEM_DEFAULT,
          Rule.NAME_ERASED,
          Rule.NAME_TEMPLATE,
          Rule.NAME_SAMPLE,
          Rule.NAME_KEYBOARD);

  private RowEvidence() {}

  /** The findings that stand; of a map without weak ones all do. */
  static Map<Property, Finding> proven(Map<Property, Finding> findings) {
    if (findings.isEmpty() || findings.values().stream().noneMatch(Finding::weak)) {
      return findings;
    }
    long weak = findings.values().stream().filter(Finding::weak).count();
    boolean telling =
        findings.values().stream()
            .anyMatch(finding -> !finding.weak() && TELLING.contains(finding.rule()));
    Map<Property, Finding> proven = new LinkedHashMap<>();
    findings.forEach(
        (property, finding) -> {
          if (!finding.weak()) {
            proven.put(property, finding);
          } else if (weak > 1 || telling) {
            proven.put(property, finding.proven("another value of the row says the same"));
          }
        });
    return proven;
  }
}

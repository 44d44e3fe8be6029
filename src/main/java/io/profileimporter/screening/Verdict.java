package io.profileimporter.screening;

import java.util.Locale;
import java.util.Optional;

/**
 * What screening says of one value.
 *
 * @param rule the rule that speaks against the value; none for a genuine one
 * @param evidence what the rule saw, in words; empty for a genuine value
 */
public record Verdict(Kind kind, Optional<Rule> rule, String evidence) {

  /** The three answers. */
  public enum Kind {
    GENUINE,
    /** It stands in for missing data: a test, generated, default or erased value. */
    PLACEHOLDER,
    /** It is no value of its field, or the remains of one. */
    MALFORMED;

    /** The word that tables use. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Verdict {
    if ((kind == Kind.GENUINE) != rule.isEmpty()) {
      throw new IllegalArgumentException("expected a rule for a value that is not genuine");
    }
  }

  static Verdict genuine() {
    return new Verdict(Kind.GENUINE, Optional.empty(), "");
  }

  static Verdict of(Finding finding) {
    return new Verdict(finding.rule().kind(), Optional.of(finding.rule()), finding.evidence());
  }

  /** Rule and evidence in one line; empty for a genuine value. */
  public String reason() {
    return rule.map(found -> found.code() + ": " + evidence).orElse("");
  }
}

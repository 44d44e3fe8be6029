package io.profileimporter.screening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges phone numbers in international digits. */
final class PhoneRules {

  private static final int SHORTEST_REPEATED = 7;
  private static final int SHORTEST_COUNTING = 6;
  private static final int SHORTEST_PERIODIC = 8;

  private final List<DigitPattern> fictional;
  private final Set<String> samples;

  /** The fictional and the sample numbers, which few numbers are among. */
  private final DigitAutomaton wellKnown;

  PhoneRules(SampleValues samples) {
    this.samples = samples.of("phone");
    this.fictional =
        ResourceLines.of("fictional-phones.txt").stream().map(DigitPattern::of).toList();
    this.wellKnown =
        DigitAutomaton.of(
            Stream.concat(this.samples.stream(), fictional.stream().map(DigitPattern::expression))
                .collect(Collectors.joining("|")));
  }

  /** What speaks against a number, the cheap looks first. */
  Optional<Finding> judge(String digits) {
    if (!Digits.areAll(digits)) {
      return Finding.strong(Rule.PHONE_IMPOSSIBLE, "expected international digits");
    }
    Optional<Finding> look = look(digits);
    return look.isEmpty()
        ? plan(digits)
        : look.filter(Finding::isStrong).or(() -> plan(digits)).or(() -> look);
  }

  /** What the digits alone tell, whatever the plan. */
  Optional<Finding> look(String digits) {
    if (wellKnown.matches(digits)) {
      return samples.contains(digits)
          ? Finding.strong(Rule.PHONE_SAMPLE, "a number of documentation or advertising")
          : fictional(digits);
    }
    String national = digits.substring(PhonePlan.codeLength(digits));
    int stretch = Digits.longestStretch(national);
    return stretch < SHORTEST_COUNTING && stretch < national.length()
        ? pattern(national)
        : repeated(national).or(() -> counting(national)).or(() -> pattern(national));
  }

  Optional<Finding> fictional(String digits) {
    for (DigitPattern range : fictional) {
      if (range.matches(digits)) {
        return Finding.strong(Rule.PHONE_FICTIONAL, range.source());
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> repeated(String national) {
    String run = Digits.repeated(national);
    boolean whole = run.length() >= 3 && run.length() == national.length();
    if (run.length() >= SHORTEST_REPEATED || whole) {
      return Finding.strong(Rule.PHONE_REPEATED, "one digit " + run.length() + " times: " + run);
    }
    return run.length() == SHORTEST_REPEATED - 1
        ? Finding.weak(Rule.PHONE_REPEATED, "one digit " + run.length() + " times: " + run)
        : Optional.empty();
  }

  private static Optional<Finding> counting(String national) {
    String run = Digits.counting(national);
    return run.length() >= SHORTEST_COUNTING
        ? Finding.strong(Rule.PHONE_COUNTING, "the digits count: " + run)
        : Optional.empty();
  }

  private static Optional<Finding> pattern(String national) {
    if (national.length() < SHORTEST_PERIODIC) {
      return Optional.empty();
    }
    if (Digits.isPeriodic(national, 2) || Digits.isPeriodic(national, 3)) {
      return Finding.strong(Rule.PHONE_PATTERN, "a group of digits is repeated throughout");
    }
    return Digits.isGrouped(national)
        ? Finding.strong(Rule.PHONE_PATTERN, "the digits come in counting groups throughout")
        : Optional.empty();
  }

  private static Optional<Finding> plan(String digits) {
    return switch (PhonePlan.line(digits)) {
      case IMPOSSIBLE -> Finding.strong(Rule.PHONE_IMPOSSIBLE, "no numbering plan has this number");
      case SERVICE ->
          Finding.strong(Rule.PHONE_SERVICE, "a toll-free, premium-rate or service number");
      case PERSONAL -> Optional.empty();
    };
  }
}

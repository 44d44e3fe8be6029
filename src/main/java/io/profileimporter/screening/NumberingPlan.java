package io.profileimporter.screening;

import com.google.i18n.phonenumbers.Phonemetadata.PhoneMetadata;
import com.google.i18n.phonenumbers.Phonemetadata.PhoneNumberDesc;
import com.google.i18n.phonenumbers.metadata.DefaultMetadataDependenciesProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbering plan of one region, read from libphonenumber's metadata. It asks the library's own
 * patterns in the library's own order, as automata and without the parsing, which take most of the
 * library's time.
 */
final class NumberingPlan {

  private final Kind general;
  private final List<Kind> paid;
  private final List<Kind> roaming;
  private final List<Kind> shared;
  private final List<Kind> lines;
  private final Optional<DigitAutomaton> leadingDigits;
  private final Optional<Pattern> prefix;
  private final Starts trunks;
  private final boolean transforms;

  private NumberingPlan(PhoneMetadata plan) {
    general = Kind.of(plan.getGeneralDesc());
    paid = kinds(plan.getPremiumRate(), plan.getTollFree(), plan.getSharedCost());
    roaming = kinds(plan.getVoip(), plan.getPersonalNumber());
    shared = kinds(plan.getPager(), plan.getUan(), plan.getVoicemail());
    lines = kinds(plan.getMobile(), plan.getFixedLine());
    leadingDigits =
        Optional.of(plan.getLeadingDigits())
            .filter(text -> !text.isEmpty())
            .map(DigitAutomaton::of);
    prefix = pattern(plan.hasNationalPrefixForParsing(), plan.getNationalPrefixForParsing());
    trunks = Starts.of(prefix);
    transforms = plan.hasNationalPrefixTransformRule();
  }

  /**
   * @param region an ISO 3166-1 alpha-2 code that the library knows
   */
  static NumberingPlan of(String region) {
    return new NumberingPlan(
        DefaultMetadataDependenciesProvider.getInstance()
            .getPhoneNumberMetadataSource()
            .getMetadataForRegion(region));
  }

  /** Whether the number is this region's by its first digits alone; none where they do not tell. */
  Optional<Boolean> isMarked(String national) {
    return leadingDigits.map(digits -> digits.begins(national));
  }

  /** Whether parsing would leave the number as it is: no trunk prefix can be taken off. */
  boolean keeps(String national) {
    if (prefix.isEmpty() || !trunks.has(national)) {
      return true;
    }
    Matcher matcher = prefix.get().matcher(national);
    if (!matcher.lookingAt()) {
      return true;
    }
    return !transforms
        && general.matches(national)
        && !general.matches(national.substring(matcher.end()));
  }

  /** What kind of line the number is in this region. */
  PhonePlan.Line line(String national) {
    if (!general.matches(national)) {
      return PhonePlan.Line.IMPOSSIBLE;
    }
    if (any(paid, national)) {
      return PhonePlan.Line.SERVICE;
    }
    if (any(roaming, national)) {
      return PhonePlan.Line.PERSONAL;
    }
    if (any(shared, national)) {
      return PhonePlan.Line.SERVICE;
    }
    return any(lines, national) ? PhonePlan.Line.PERSONAL : PhonePlan.Line.IMPOSSIBLE;
  }

  private static boolean any(List<Kind> kinds, String national) {
    for (Kind kind : kinds) {
      if (kind.matches(national)) {
        return true;
      }
    }
    return false;
  }

  private static List<Kind> kinds(PhoneNumberDesc... descriptions) {
    return Arrays.stream(descriptions)
        .map(Kind::of)
        .filter(kind -> kind.pattern().isPresent())
        .toList();
  }

  private static Optional<Pattern> pattern(boolean present, String text) {
    return present && !text.isEmpty() ? Optional.of(Pattern.compile(text)) : Optional.empty();
  }

  /**
   * One kind of number.
   *
   * @param lengths the possible lengths, as bits; 0: any
   */
  private record Kind(int lengths, Optional<DigitAutomaton> pattern) {

    static Kind of(PhoneNumberDesc description) {
      int lengths = 0;
      for (int length : description.getPossibleLengthList()) {
        lengths |= length > 0 ? 1 << length : 0;
      }
      String text = description.getNationalNumberPattern();
      return new Kind(
          lengths, text.isEmpty() ? Optional.empty() : Optional.of(DigitAutomaton.of(text)));
    }

    boolean matches(String national) {
      return pattern.isPresent()
          && (lengths == 0 || ((lengths >> national.length()) & 1) != 0)
          && pattern.get().matches(national);
    }
  }
}

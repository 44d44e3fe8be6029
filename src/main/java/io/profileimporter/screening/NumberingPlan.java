package io.profileimporter.screening;

import com.google.i18n.phonenumbers.Phonemetadata.PhoneMetadata;
import com.google.i18n.phonenumbers.Phonemetadata.PhoneNumberDesc;
import com.google.i18n.phonenumbers.metadata.DefaultMetadataDependenciesProvider;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbering plan of one region, read from libphonenumber's metadata. It asks the library's own
 * patterns in the library's own order, as automata that take one walk along the number together,
 * and without the parsing: these take most of the library's time.
 */
final class NumberingPlan {

  /** The number is one of the region's at all. */
  private static final int GENERAL = 1;

  private static final int PAID = 0b1110;
  private static final int ROAMING = 0b11_0000;
  private static final int SHARED = 0b1_1100_0000;
  private static final int LINES = 0b110_0000_0000;

  private final DigitAutomata kinds;

  /** The kinds that have numbers of a length, by the length. */
  private final int[] ofLength = new int[Integer.SIZE];

  private final Optional<DigitAutomaton> leadingDigits;
  private final Optional<Pattern> prefix;
  private final Starts trunks;
  private final boolean transforms;

  private NumberingPlan(PhoneMetadata plan) {
    List<PhoneNumberDesc> descriptions = descriptions(plan);
    kinds =
        new DigitAutomata(
            descriptions.stream()
                .map(PhoneNumberDesc::getNationalNumberPattern)
                .map(NumberingPlan::automaton)
                .toList());
    for (int kind = 0; kind < descriptions.size(); kind++) {
      addLengths(descriptions.get(kind), 1 << kind);
    }
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

  /** The kinds of numbers, in the order of the bits. */
  private static List<PhoneNumberDesc> descriptions(PhoneMetadata plan) {
    return List.of(
        plan.getGeneralDesc(),
        plan.getPremiumRate(),
        plan.getTollFree(),
        plan.getSharedCost(),
        plan.getVoip(),
        plan.getPersonalNumber(),
        plan.getPager(),
        plan.getUan(),
        plan.getVoicemail(),
        plan.getMobile(),
        plan.getFixedLine());
  }

  /** A kind without a pattern has no number. */
  private static DigitAutomaton automaton(String pattern) {
    return pattern.isEmpty() ? DigitAutomaton.ofNothing() : DigitAutomaton.of(pattern);
  }

  /** Notes the lengths of a kind's numbers; one that names none has numbers of any. */
  private void addLengths(PhoneNumberDesc description, int kind) {
    List<Integer> lengths =
        description.getPossibleLengthList().stream().filter(length -> length > 0).toList();
    for (int length = 0; length < ofLength.length; length++) {
      ofLength[length] |= lengths.isEmpty() || lengths.contains(length) ? kind : 0;
    }
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
    return !transforms && isGeneral(national) && !isGeneral(national.substring(matcher.end()));
  }

  /** What kind of line the number is in this region, asked in the order of the library. */
  PhonePlan.Line line(String national) {
    int fitting = fitting(national);
    if ((fitting & GENERAL) == 0) {
      return PhonePlan.Line.IMPOSSIBLE;
    }
    if ((fitting & PAID) != 0) {
      return PhonePlan.Line.SERVICE;
    }
    if ((fitting & ROAMING) != 0) {
      return PhonePlan.Line.PERSONAL;
    }
    if ((fitting & SHARED) != 0) {
      return PhonePlan.Line.SERVICE;
    }
    return (fitting & LINES) != 0 ? PhonePlan.Line.PERSONAL : PhonePlan.Line.IMPOSSIBLE;
  }

  private boolean isGeneral(String national) {
    return (fitting(national) & GENERAL) != 0;
  }

  private int fitting(String national) {
    return ofLength[national.length()] & kinds.fitting(national);
  }

  private static Optional<Pattern> pattern(boolean present, String text) {
    return present && !text.isEmpty() ? Optional.of(Pattern.compile(text)) : Optional.empty();
  }
}

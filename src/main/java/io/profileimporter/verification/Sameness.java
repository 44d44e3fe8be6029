package io.profileimporter.verification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Whether two JSON values mean the same. */
final class Sameness {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Sameness() {}

  /** Whether what was found holds all that was sent. */
  static boolean of(JsonNode sent, JsonNode found) {
    if (sent.isArray()) {
      return found.isArray() && ofItems(sent, found);
    }
    if (sent.isObject()) {
      return found.isObject()
          && sent.propertyStream()
              .allMatch(member -> of(member.getValue(), found.path(member.getKey())));
    }
    if (found.isContainer()) {
      return false;
    }
    return sent.isNumber() ? ofNumbers(sent, found) : ofTexts(text(sent), text(found));
  }

  /** Whether each item has one of its own among those that were found, in whatever order. */
  private static boolean ofItems(JsonNode sent, JsonNode found) {
    List<JsonNode> left = new ArrayList<>(found.valueStream().toList());
    return sent.size() == left.size() && sent.valueStream().allMatch(item -> take(item, left));
  }

  private static boolean take(JsonNode item, List<JsonNode> left) {
    for (Iterator<JsonNode> candidates = left.iterator(); candidates.hasNext(); ) {
      if (of(item, candidates.next())) {
        candidates.remove();
        return true;
      }
    }
    return false;
  }

  private static boolean ofNumbers(JsonNode sent, JsonNode found) {
    BigDecimal number = sent.decimalValue();
    return number(found)
        .filter(
            other -> number.compareTo(other) == 0 || number.doubleValue() == other.doubleValue())
        .isPresent();
  }

  private static Optional<BigDecimal> number(JsonNode value) {
    try {
      return Optional.of(new BigDecimal(text(value)));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  /** Digits are texts as well: their leading zeros count. */
  private static boolean ofTexts(String sent, String found) {
    boolean midnight =
        DAY.matcher(sent).matches()
            && found.length() > sent.length()
            && found.startsWith(sent)
            && "T ".indexOf(found.charAt(sent.length())) >= 0;
    return sent.equals(found) || midnight;
  }

  private static String text(JsonNode value) {
    return value.isString() ? value.stringValue() : value.toString();
  }
}

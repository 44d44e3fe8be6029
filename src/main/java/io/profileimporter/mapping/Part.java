package io.profileimporter.mapping;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a text that a separator takes apart.
 *
 * @param first number of the first part, from 1; 0 counts from the end and is the last part
 * @param last number of the last part
 */
record Part(String separator, int first, int last) {

  private static final int LAST = 0;
  private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,3})(-([1-9]\\d{0,3})?)?");

  /** The part that a mapping names: {@code 1}, {@code last}, {@code 2-} or {@code 2-3}. */
  static Optional<Part> of(String separator, String name) {
    if (name.equals("last")) {
      return Optional.of(new Part(separator, LAST, LAST));
    }
    Matcher matcher = FORM.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = matcher.group(2) == null ? first : last(matcher.group(3));
    return last < first ? Optional.empty() : Optional.of(new Part(separator, first, last));
  }

  /** The words of the mapping. */
  @Override
  public String toString() {
    if (first == LAST) {
      return "the last part";
    }
    String end = last == Integer.MAX_VALUE ? "-" : last == first ? "" : "-" + last;
    return "part " + first + end;
  }

  private static int last(@Nullable String number) {
    return number == null ? Integer.MAX_VALUE : Integer.parseInt(number);
  }

  /** This part of a text; empty where there are not so many. Empty parts do not count. */
  String in(String text) {
    List<String> parts =
        Separated.by(text, separator).stream().filter(part -> !part.isEmpty()).toList();
    if (first == LAST) {
      return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    }
    return first > parts.size()
        ? ""
        : String.join(separator, parts.subList(first - 1, Math.min(last, parts.size())));
  }
}

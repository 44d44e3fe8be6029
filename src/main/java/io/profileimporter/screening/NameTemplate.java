package io.profileimporter.screening;

import java.util.Optional;

/** Finds the merge fields of mailing tools that nothing was filled into. */
final class NameTemplate {

  private NameTemplate() {}

  static Optional<Finding> judge(String text) {
    boolean field =
        text.contains("{{")
            || text.contains("*|")
            || text.contains("${")
            || text.contains("%%")
            || text.contains("<%")
            || text.contains("[[")
            || isEnclosed(text.strip());
    return field
        ? Finding.strong(Rule.NAME_TEMPLATE, "a merge field that was not filled in")
        : Optional.empty();
  }

  private static boolean isEnclosed(String text) {
    if (text.length() < 3) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return switch (text.charAt(0)) {
      case '[' -> last == ']';
      case '{' -> last == '}';
      case '<' -> last == '>';
      case '%', '#', '*', '$', '@' -> last == text.charAt(0);
      default -> false;
    };
  }
}

package io.profileimporter.cli;

import io.profileimporter.verification.Verification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What reading back has shown, in a line that holds no value of a profile. */
final class VerificationText {

  private VerificationText() {}

  static List<String> lines(Verification verification, Path report) {
    if (verification.profiles() == 0) {
      return List.of("  verified 0 profiles: nothing was delivered");
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        text(
            "  verified %,d profile%s: %s",
            verification.profiles(), verification.profiles() == 1 ? "" : "s", parts(verification)));
    if (!verification.isClean()) {
      lines.add("  not as sent: " + report);
    }
    return lines;
  }

  private static String parts(Verification verification) {
    List<String> parts = new ArrayList<>();
    parts.add(text("%,d as sent", verification.asSent()));
    if (verification.missing() > 0) {
      parts.add(text("%,d not found", verification.missing()));
    }
    if (verification.differing() > 0) {
      parts.add(
          text(
              "%,d %s (%s)",
              verification.differing(),
              verification.differing() == 1 ? "differs" : "differ",
              properties(verification)));
    }
    if (verification.unread() > 0) {
      parts.add(text("%,d could not be read", verification.unread()));
    }
    return String.join(", ", parts);
  }

  private static String properties(Verification verification) {
    return verification.differingProperties().entrySet().stream()
        .map(property -> verification.differing() == 1 ? property.getKey() : counted(property))
        .collect(Collectors.joining(", "));
  }

  private static String counted(Map.Entry<String, Integer> property) {
    return text("%s %,d", property.getKey(), property.getValue());
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}

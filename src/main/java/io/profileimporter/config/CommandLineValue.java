package io.profileimporter.config;

import io.profileimporter.delivery.DeliverySettings;
import io.profileimporter.job.MaxRejected;
import io.profileimporter.settings.NearestName;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Values of the command line, checked as those of a settings file are. */
final class CommandLineValue {

  private CommandLineValue() {}

  static <E extends Enum<E>> Optional<E> choice(
      String option, String text, Class<E> choices, Problems problems) {
    List<String> names =
        Arrays.stream(choices.getEnumConstants()).map(SettingsValue::name).toList();
    int position = names.indexOf(text);
    if (position < 0) {
      problems.add(
          option,
          "expected %s but was \"%s\"%s"
              .formatted(String.join(" or ", names), text, NearestName.suggestion(text, names)));
      return Optional.empty();
    }
    return Optional.of(choices.getEnumConstants()[position]);
  }

  static Optional<URI> apiUrl(String option, String text, Problems problems) {
    try {
      URI url = new URI(text);
      if (DeliverySettings.isApiUrl(url)) {
        return Optional.of(url);
      }
    } catch (URISyntaxException notAUrl) {
      // told below, as a URL of another kind is
    }
    String shown = text.contains("@") ? "one with a user or a password" : '"' + text + '"';
    problems.add(option, "expected an http or https URL but was " + shown);
    return Optional.empty();
  }

  static Optional<MaxRejected> maxRejected(String option, String text, Problems problems) {
    Optional<MaxRejected> max = MaxRejected.parse(text);
    if (max.isEmpty()) {
      problems.add(option, "expected " + MaxRejected.EXPECTED + " but was \"" + text + "\"");
    }
    return max;
  }
}

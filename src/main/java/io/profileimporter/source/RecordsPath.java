package io.profileimporter.source;

import io.profileimporter.settings.SettingsValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the rows of a JSON document are: {@code $.data.customers}.
 *
 * @param keys the members to go through, from the top; none where the rows are at the top
 */
public record RecordsPath(List<String> keys) {

  static final RecordsPath TOP = new RecordsPath(List.of());

  private static final Pattern STEP = Pattern.compile("\\.?(?:'([^']+)'|([^.'\\[\\]]+))");

  public RecordsPath {
    keys = List.copyOf(keys);
  }

  static Optional<RecordsPath> of(SettingsValue value) {
    String path = value.raw().strip();
    Matcher step = STEP.matcher(path.startsWith("$") ? path.substring(1) : path);
    List<String> keys = new ArrayList<>();
    while (step.lookingAt()) {
      keys.add(step.group(1) == null ? step.group(2) : step.group(1));
      step.region(step.end(), step.regionEnd());
    }
    return step.regionStart() == step.regionEnd()
        ? Optional.of(new RecordsPath(keys))
        : value.mismatch("a path such as $.data.customers");
  }

  boolean isTop() {
    return keys.isEmpty();
  }

  RecordsPath child(String key) {
    List<String> longer = new ArrayList<>(keys);
    longer.add(key);
    return new RecordsPath(longer);
  }

  @Override
  public String toString() {
    StringBuilder path = new StringBuilder("$");
    for (String key : keys) {
      path.append('.').append(key.matches("[^.'\\[\\]]+") ? key : "'" + key + "'");
    }
    return path.toString();
  }
}

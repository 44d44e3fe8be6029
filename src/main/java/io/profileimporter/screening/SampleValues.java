package io.profileimporter.screening;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Well-known values of documentation and advertising, by field. */
final class SampleValues {

  private final Map<String, Set<String>> keys = new HashMap<>();

  SampleValues() {
    ResourceLines.labelled("sample-values.txt")
        .forEach(
            (field, values) -> {
              Set<String> set = new HashSet<>();
              values.forEach(value -> set.add(Fold.key(value)));
              keys.put(field, set);
            });
  }

  /** Whether a value is a sample, compared by letters and digits. */
  boolean has(String field, String key) {
    return keys.getOrDefault(field, Set.of()).contains(key);
  }
}

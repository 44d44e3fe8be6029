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

  /** The samples of a field, by their letters and digits. */
  Set<String> of(String field) {
    return keys.getOrDefault(field, Set.of());
  }
}

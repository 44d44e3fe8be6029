package io.profileimporter.census;

import io.profileimporter.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Looks up the values of findings, of which only the hashes are known, and shows them masked. */
final class Shown {

  private Shown() {}

  /** The findings with their values, in the same order. */
  static List<Finding> of(CensusRows export, ValueHash hash, List<Finding> findings) {
    TreeMap<Long, List<Integer>> places = new TreeMap<>();
    for (int at = 0; at < findings.size(); at++) {
      long record = findings.get(at).examples().get(0);
      places.computeIfAbsent(record, first -> new ArrayList<>()).add(at);
    }
    List<Finding> shown = new ArrayList<>(findings);
    if (!findings.isEmpty()) {
      export.lookUp(
          places.navigableKeySet(),
          (profile, record) ->
              places
                  .getOrDefault(record, List.of())
                  .forEach(at -> shown.set(at, show(profile, shown.get(at), hash))));
    }
    return shown;
  }

  private static Finding show(Profile profile, Finding finding, ValueHash hash) {
    for (CountedField field : CountedField.ALL) {
      String text = field.text(profile);
      if (hash.of(field, text) == finding.hash()) {
        return finding.showing(Masked.of(field, text));
      }
    }
    return finding;
  }
}

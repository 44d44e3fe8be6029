package io.profileimporter.census;

import io.profileimporter.profile.Profile;
import io.profileimporter.row.MaskedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Looks up the rows of findings, of which only the hashes and the numbers are known: shows their
 * values, masked, and the lines on which the rows begin.
 */
final class Shown {

  private final ValueHash hash;
  private final List<Finding> findings;
  private final Map<Long, Long> lines = new HashMap<>();
  private final NavigableMap<Long, List<Integer>> places = new TreeMap<>();

  private Shown(ValueHash hash, List<Finding> findings) {
    this.hash = hash;
    this.findings = new ArrayList<>(findings);
  }

  /** The findings with their values, in the same order. */
  static List<Finding> of(CensusRows export, ValueHash hash, List<Finding> findings) {
    return findings.isEmpty() ? findings : new Shown(hash, findings).lookUp(export);
  }

  private List<Finding> lookUp(CensusRows export) {
    for (int at = 0; at < findings.size(); at++) {
      for (long record : findings.get(at).examples()) {
        places.computeIfAbsent(record, first -> new ArrayList<>()).add(at);
      }
    }
    export.lookUp(places.navigableKeySet(), this::take);
    return findings.stream().map(this::onLines).toList();
  }

  private void take(Profile profile, long record, long line) {
    lines.put(record, line);
    for (int at : places.getOrDefault(record, List.of())) {
      if (findings.get(at).examples().get(0) == record) {
        findings.set(at, show(profile, findings.get(at), hash));
      }
    }
  }

  private Finding onLines(Finding finding) {
    return finding.at(
        finding.examples().stream().map(record -> lines.getOrDefault(record, record)).toList());
  }

  private static Finding show(Profile profile, Finding finding, ValueHash hash) {
    for (CountedField field : CountedField.ALL) {
      String text = field.text(profile);
      if (hash.of(field, text) == finding.hash()) {
        boolean day = field == CountedField.BIRTHDAY;
        return finding.showing(day ? text : MaskedText.ends(text));
      }
    }
    return finding;
  }
}

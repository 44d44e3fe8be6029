package io.profileimporter.census;

import io.profileimporter.row.Reason;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Gathers findings: all are counted; kept are those that rows are to be held against, and of the
 * others some examples, those that stand first in the file.
 */
final class Findings {

  private static final Comparator<Finding> BY_FIRST_ROW =
      Comparator.comparingLong((Finding finding) -> finding.examples().get(0))
          .thenComparingLong(Finding::hash);

  private static final int EXAMPLES = 20;
  private static final int MOST = 100_000;

  private final Predicate<Reason> actedOn;
  private final Map<Reason, Long> counts = new EnumMap<>(Reason.class);
  private final Map<Reason, NavigableSet<Finding>> kept = new EnumMap<>(Reason.class);

  Findings(Predicate<Reason> actedOn) {
    this.actedOn = actedOn;
  }

  void add(Finding finding) {
    Reason reason = finding.reason();
    counts.merge(reason, 1L, Long::sum);
    NavigableSet<Finding> findings = keep(reason);
    findings.add(finding);
    if (findings.size() > (actedOn.test(reason) ? MOST : EXAMPLES)) {
      findings.pollLast();
    }
  }

  private NavigableSet<Finding> keep(Reason reason) {
    return kept.computeIfAbsent(reason, first -> new TreeSet<>(BY_FIRST_ROW));
  }

  Map<Reason, Long> counts() {
    return counts;
  }

  /** The findings that are kept. */
  List<Finding> kept() {
    return kept.values().stream().flatMap(NavigableSet::stream).toList();
  }
}

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
 * Gathers findings: all are counted, and some are kept to be shown, those that stand first in the
 * file. Of the others that rows are to be held against, what they say is kept.
 */
final class Findings {

  private static final Comparator<Finding> BY_FIRST_ROW =
      Comparator.comparingLong((Finding finding) -> finding.examples().get(0))
          .thenComparingLong(Finding::hash);

  private static final int EXAMPLES = 20;
  private static final int MOST = 10_000;

  private final Predicate<Reason> actedOn;
  private final Map<Reason, Long> counts = new EnumMap<>(Reason.class);
  private final Map<Reason, NavigableSet<Finding>> kept = new EnumMap<>(Reason.class);

  private final Charges charges = new Charges();

  Findings(Predicate<Reason> actedOn) {
    this.actedOn = actedOn;
  }

  void add(Finding finding) {
    Reason reason = finding.reason();
    counts.merge(reason, 1L, Long::sum);
    NavigableSet<Finding> findings = keep(reason);
    findings.add(finding);
    boolean acted = actedOn.test(reason);
    if (findings.size() > (acted ? MOST : EXAMPLES)) {
      Finding last = findings.last();
      findings.remove(last);
      if (acted) {
        charges.add(last.hash(), last.charge());
      }
    }
  }

  private NavigableSet<Finding> keep(Reason reason) {
    return kept.computeIfAbsent(reason, first -> new TreeSet<>(BY_FIRST_ROW));
  }

  Map<Reason, Long> counts() {
    return counts;
  }

  /** What the findings say that rows are to be held against and that are not kept. */
  Charges charges() {
    return charges;
  }

  /** The findings that are kept. */
  List<Finding> kept() {
    return kept.values().stream().flatMap(NavigableSet::stream).toList();
  }
}

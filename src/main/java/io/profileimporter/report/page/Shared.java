package io.profileimporter.report.page;

import io.profileimporter.census.Evidence;
import io.profileimporter.census.Finding;
import io.profileimporter.row.VisibleText;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the whole file says against its values, those of the most customers first.
 *
 * @param rows how many rows were counted
 * @param found how many values there are
 */
public record Shared(String rows, String found, List<Value> values) {

  private static final int SHOWN = 50;

  /** A value that the file speaks against. */
  public record Value(
      String title,
      String field,
      String shown,
      String evidence,
      String customers,
      String rows,
      String examples) {}

  static Shared of(Evidence evidence, AdviceTable advice, Mask mask) {
    long found = evidence.counts().values().stream().mapToLong(Long::longValue).sum();
    List<Value> values =
        evidence.findings().stream()
            .sorted(Comparator.comparingLong(Finding::customers).reversed())
            .limit(SHOWN)
            .map(finding -> value(finding, advice, mask))
            .toList();
    return new Shared(Wording.number(evidence.rows()), Wording.number(found), values);
  }

  /** The census has masked the value already; what is not to be shown at all is not. */
  private static Value value(Finding finding, AdviceTable advice, Mask mask) {
    return new Value(
        advice.of(finding.reason().code()).title(),
        Wording.field(finding.field()),
        VisibleText.of(mask == Mask.FULL ? mask.value(finding.shown()) : finding.shown()),
        VisibleText.of(mask == Mask.FULL ? "" : finding.evidence()),
        Wording.number(finding.customers()),
        Wording.number(finding.rows()),
        finding.examples().stream().map(Wording::number).collect(Collectors.joining("; ")));
  }
}

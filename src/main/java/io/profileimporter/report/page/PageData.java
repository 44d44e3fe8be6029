package io.profileimporter.report.page;

import io.profileimporter.report.RowOrigins;
import io.profileimporter.report.RowsForm;
import io.profileimporter.report.RunFacts;
import io.profileimporter.report.WellFormedText;
import io.profileimporter.row.Reason;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the script of the page knows beside the rows.
 *
 * @param columns the header of the export; empty where it is no table
 * @param ownColumns how many of these are not about an earlier rejection
 * @param delimiter between the cells of the rows that are saved
 * @param bom whether the rows that are saved begin with a byte order mark
 * @param total how many rows have something to report; not all of them need be on the page
 */
record PageData(
    List<Map<String, String>> reasons,
    List<String> fields,
    List<String> columns,
    int ownColumns,
    String delimiter,
    boolean bom,
    long total,
    boolean masked,
    String saveAs) {

  static PageData of(
      List<Advice> reasons,
      List<String> fields,
      RunFacts facts,
      long total,
      Mask mask,
      String runId) {
    return new PageData(
        reasons.stream().map(PageData::reason).toList(),
        fields,
        facts.columns(),
        new RowOrigins(runId, facts.columns()).ownColumns(),
        facts.delimiter(),
        facts.rows().flatMap(RowsForm::bom).orElse(true),
        total,
        mask != Mask.NONE,
        "rejected-rows-" + runId + "-selection.csv");
  }

  private static Map<String, String> reason(Advice advice) {
    return Map.of(
        "code", advice.code(),
        "stage", Reason.of(advice.code()).stage().code(),
        "severity", advice.severity().code(),
        "title", advice.title(),
        "advice", advice.text());
  }

  /** As JSON that can stand within a script element: no tag can begin or end in it. */
  String json() {
    String json = WellFormedText.escaped(new JsonMapper().writeValueAsString(this));
    return json.replace("<", "\\u003c");
  }
}

package io.profileimporter.report.page;

import freemarker.template.TemplateDirectiveModel;
import io.profileimporter.census.Evidence;
import io.profileimporter.report.ReportSources;
import io.profileimporter.report.RowOrigins;
import io.profileimporter.report.Run;
import io.profileimporter.report.RunFacts;
import io.profileimporter.report.RunFigures.Trouble;
import io.profileimporter.report.RunSummary;
import io.profileimporter.report.WholeFile;
import io.profileimporter.row.VisibleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes {@code report.html}: a run on one page, for a person. */
public final class ReportPage {

  private static final int RUNS_LOOKED_AT = 29;
  private static final int FEW_ROWS = 200;

  private final ReportSources sources;
  private final Mask mask;
  private final Wording wording;
  private final AdviceTable advice = new AdviceTable();
  private final PageTemplate template = new PageTemplate();
  private final Resource style = Resource.of("page.css");
  private final Resource script = Resource.of("rows.js", "details.js", "table.js", "page.js");

  /**
   * Prepares to write pages: reads all that is the same in each of them.
   *
   * @param zone of the times that the page shows
   */
  public ReportPage(ReportSources sources, Mask mask, ZoneId zone) {
    this.sources = sources;
    this.mask = mask;
    this.wording = new Wording(zone);
  }

  /**
   * Writes the page of a run in one move, so that nobody reads half of it.
   *
   * @throws UncheckedIOException where the file cannot be written
   */
  public void write(RunSummary summary, Path path) {
    try {
      WholeFile.write(
          path,
          part -> {
            try (Writer out = Files.newBufferedWriter(part)) {
              template.write(model(summary, path), out);
            }
          });
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write the report to " + path, failure);
    }
  }

  private Map<String, Object> model(RunSummary summary, Path path) {
    Run run = summary.run();
    RunFacts facts = sources.facts().find(run.id());
    Map<String, Object> model = new HashMap<>();
    model.put("style", style);
    model.put("script", script);
    model.put("head", PageHead.of(run, mask, summary.lasted(), wording));
    model.put("rehearsal", facts.rehearsal());
    addNumbers(model, summary, facts.rehearsal());
    addRows(model, summary, facts);
    addEvidence(model, run);
    model.put("delivering", Delivering.of(run, facts, summary.lasted()));
    model.put("linked", Linked.of(summary.rounds(), path));
    model.put("settings", settings(run));
    model.put("facts", facts);
    return model;
  }

  private void addNumbers(Map<String, Object> model, RunSummary summary, boolean rehearsal) {
    Run run = summary.run();
    List<Run> earlier = sources.runs().goodOf(run.importName(), run.started(), RUNS_LOOKED_AT);
    Trend trend =
        Trend.of(run, summary.rounds().earlier().isEmpty() ? earlier : List.of(), wording);
    model.put("headline", Headline.of(summary, trend, rehearsal));
    model.put("outcomes", Outcomes.of(run.counts(), rehearsal));
    model.put("read", Wording.number(run.counts().read()));
    model.put("dropped", Wording.number(run.counts().dropped()));
    model.put("trend", trend);
  }

  private void addRows(Map<String, Object> model, RunSummary summary, RunFacts facts) {
    Run run = summary.run();
    Map<String, Reasons.Example> examples = new TreeMap<>();
    sources
        .figures()
        .examples(run.id())
        .forEach((code, stored) -> examples.put(code, Reasons.Example.of(stored, mask)));
    Map<String, Trouble> fields = sources.figures().byField(run.id());
    long rows = sources.figures().rows(run.id());
    List<Advice> reasons = examples.keySet().stream().map(advice::of).toList();
    List<String> names = List.copyOf(fields.keySet());
    model.put("groups", groups(summary, examples));
    model.put("fields", Lines.ofFields(fields));
    model.put("places", places(run));
    model.put("data", PageData.of(reasons, names, facts, rows, mask, run.id()).json());
    model.put("withRows", rows);
    model.put("mostRows", EmbeddedRows.MOST);
    model.put("rows", rowsDirective(run.id(), examples.keySet(), names, facts, rows > FEW_ROWS));
  }

  private TemplateDirectiveModel rowsDirective(
      String runId, Set<String> reasons, List<String> fields, RunFacts facts, boolean packed) {
    return (environment, parameters, variables, body) ->
        new EmbeddedRows(
                sources.rejections(),
                runId,
                List.copyOf(reasons),
                fields,
                mask,
                new RowOrigins(runId, facts.columns()),
                packed,
                environment.getOut())
            .write();
  }

  private List<Reasons> groups(RunSummary summary, Map<String, Reasons.Example> examples) {
    List<Reasons> groups = new ArrayList<>();
    addGroup(groups, "row", "Rows that were rejected", summary.rejectedByReason(), examples);
    addGroup(groups, "value", "Values that were left out", summary.droppedByReason(), examples);
    addGroup(groups, "doubt", "Values in doubt", summary.doubtedByReason(), examples);
    return groups;
  }

  private void addGroup(
      List<Reasons> groups,
      String id,
      String title,
      Map<String, Long> counts,
      Map<String, Reasons.Example> examples) {
    if (!counts.isEmpty()) {
      groups.add(Reasons.of(id, title, counts, advice, examples));
    }
  }

  private Places places(Run run) {
    long rows = run.counts().read();
    List<Trouble> troubles =
        sources.figures().byPlace(run.id(), Places.width(rows), Places.stretches(rows));
    return Places.of(troubles, rows);
  }

  private void addEvidence(Map<String, Object> model, Run run) {
    Evidence evidence = sources.censuses().find(run.id());
    model.put("census", evidence.rows() > 0);
    model.put("shared", Shared.of(evidence, advice, mask));
  }

  private static Map<String, String> settings(Run run) {
    Map<String, String> settings = new TreeMap<>();
    run.settings().forEach((name, value) -> settings.put(name, shown(value)));
    return settings;
  }

  /** A hash is recognised by its start; labels that are not set are not worth a word. */
  private static String shown(String value) {
    if (value.matches("[0-9a-f]{64}")) {
      return "SHA-256 " + value.substring(0, 12) + "…";
    }
    String set =
        value
            .replaceAll("\\w+=Optional(Int)?\\.empty(, )?", "")
            .replaceAll("Optional(?:Int)?\\[([^]]*)]", "$1")
            .replaceAll("^\\w+\\[(.*?)(, )?]$", "$1");
    return set.isEmpty() ? "none" : VisibleText.of(set);
  }
}

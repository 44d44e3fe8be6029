package io.profileimporter.notice;

import io.profileimporter.report.Run;
import io.profileimporter.report.RunCounts;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a template sees of a notice: texts, numbers, and lists and groups of them. */
final class NoticeModel {

  private NoticeModel() {}

  static Map<String, Object> of(Notice notice) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("import", notice.importName());
    model.put("status", notice.kind().code());
    model.put("failed", notice.kind().isFailure());
    model.put("title", notice.title());
    model.put("sentences", notice.sentences());
    model.put("reasons", notice.reasons().stream().map(NoticeModel::reason).toList());
    model.put("time", notice.time().toString());
    model.put("lines", notice.lines());
    notice.nextStep().ifPresent(step -> model.put("nextStep", step));
    notice.run().ifPresent(run -> model.put("run", run(run)));
    return model;
  }

  private static Map<String, Object> reason(ReasonFigure reason) {
    return Map.of(
        "code", reason.code(),
        "what", reason.what(),
        "count", reason.count(),
        "title", reason.title(),
        "advice", reason.advice());
  }

  private static Map<String, Object> run(NoticedRun noticed) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("id", noticed.runId());
    model.put("file", noticed.file());
    model.put("started", noticed.started().toString());
    model.put("seconds", noticed.lasted().toMillis() / 1000.0);
    model.put("report", noticed.report());
    model.putAll(counts(noticed.counts()));
    model.put("rejectedPercent", Math.round(100 * noticed.rejectedPercent()) / 100.0);
    model.put("requests", noticed.requests().requests());
    model.put("retries", noticed.requests().retries());
    noticed.comparison().ifPresent(comparison -> model.put("comparison", comparison));
    noticed.lastGood().ifPresent(last -> model.put("lastGood", lastGood(last)));
    return model;
  }

  private static Map<String, Object> lastGood(Run last) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("id", last.id());
    model.put("started", last.started().toString());
    model.putAll(counts(last.counts()));
    return model;
  }

  private static Map<String, Object> counts(RunCounts counts) {
    return Map.of(
        "read", counts.read(),
        "delivered", counts.delivered(),
        "unchanged", counts.unchanged(),
        "rejected", counts.rejected(),
        "left", counts.left(),
        "dropped", counts.dropped());
  }
}

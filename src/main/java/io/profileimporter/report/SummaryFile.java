package io.profileimporter.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code summary.json}: how a run ended, and its numbers, for scripts. */
final class SummaryFile {

  private SummaryFile() {}

  /** Writes the file in one move, so that nobody reads half of it. */
  static void write(RunSummary summary, Optional<Verified> verified, Path path) throws IOException {
    ObjectNode json = json(summary);
    verified.ifPresent(found -> json.set("verified", json(found)));
    String text = Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    WholeFile.write(path, part -> Files.writeString(part, WellFormedText.escaped(text)));
  }

  private static ObjectNode json(RunSummary summary) {
    Run run = summary.run();
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("run_id", run.id());
    json.put("import", run.importName().name());
    json.put("status", run.status().code());
    run.message().ifPresent(message -> json.put("message", message));
    json.put("file", run.source().path());
    json.put("file_sha256", run.source().sha256());
    json.put("started", run.started().toString());
    run.ended().ifPresent(ended -> json.put("ended", ended.toString()));
    json.put("seconds", summary.lasted().toMillis() / 1000.0);
    addCounts(json, summary);
    json.put("requests", run.requests().requests());
    json.put("retries", run.requests().retries());
    addRounds(json, summary.rounds());
    return json;
  }

  private static void addCounts(ObjectNode json, RunSummary summary) {
    RunCounts counts = summary.run().counts();
    json.put("read", counts.read());
    json.put("delivered", counts.delivered());
    json.put("unchanged", counts.unchanged());
    json.put("rejected", counts.rejected());
    json.put("left", counts.left());
    json.set("rejected_by_reason", byReason(summary.rejectedByReason()));
    json.put("dropped", counts.dropped());
    json.set("dropped_by_reason", byReason(summary.droppedByReason()));
    json.put("doubted", summary.doubted());
    json.set("doubted_by_reason", byReason(summary.doubtedByReason()));
    json.put("evidence", summary.evidence());
    json.set("evidence_by_reason", byReason(summary.evidenceByReason()));
  }

  private static void addRounds(ObjectNode json, Rounds rounds) {
    if (!rounds.earlier().isEmpty()) {
      ArrayNode corrects = json.putArray("corrects");
      rounds.earlier().forEach(round -> corrects.add(json(round.runId(), round.corrections())));
    }
    if (rounds.own().isBegun()) {
      json.set("corrections", json(json.get("run_id").asString(), rounds.own()));
    }
  }

  private static ObjectNode json(String runId, Corrections corrections) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("run_id", runId);
    json.put("rejected", corrections.rejected());
    json.put("delivered", corrections.delivered());
    json.put("rejected_again", corrections.rejectedAgain());
    json.put("open", corrections.open());
    ArrayNode runs = json.putArray("runs");
    corrections.runs().forEach(runs::add);
    return json;
  }

  private static ObjectNode json(Verified verified) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("profiles", verified.profiles());
    json.put("as_sent", verified.asSent());
    json.put("not_found", verified.notFound());
    json.put("different", verified.different());
    json.put("not_read", verified.notRead());
    ObjectNode properties = json.putObject("different_by_property");
    verified.differentByProperty().forEach(properties::put);
    return json;
  }

  private static ObjectNode byReason(Map<String, Long> counts) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    counts.forEach(json::put);
    return json;
  }
}

package io.profileimporter.report;

import io.profileimporter.census.Evidence;
import io.profileimporter.census.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code evidence.json}: what the whole file says against its values, which are masked. */
final class EvidenceFile {

  private EvidenceFile() {}

  static void write(Evidence evidence, Path path) throws IOException {
    Files.writeString(
        path,
        Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json(evidence)) + "\n");
  }

  private static ObjectNode json(Evidence evidence) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("rows", evidence.rows());
    ObjectNode counts = json.putObject("values_by_reason");
    evidence.counts().forEach((reason, count) -> counts.put(reason.code(), count));
    ArrayNode findings = json.putArray("findings");
    evidence.findings().forEach(finding -> findings.add(json(finding)));
    return json;
  }

  private static ObjectNode json(Finding finding) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("reason", finding.reason().code());
    json.put("field", finding.field());
    json.put("value", WellFormedText.of(finding.shown()));
    json.put("evidence", finding.evidence());
    json.put("customers", finding.customers());
    json.put("rows", finding.rows());
    ArrayNode examples = json.putArray("example_records");
    finding.examples().forEach(examples::add);
    return json;
  }
}

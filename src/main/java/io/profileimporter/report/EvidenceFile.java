package io.profileimporter.report;

import io.profileimporter.census.Evidence;
import io.profileimporter.census.Finding;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code evidence.json}: what the whole file says against its values, which are masked. */
final class EvidenceFile {

  private EvidenceFile() {}

  /** Writes finding by finding: there may be many. */
  static void write(Evidence evidence, Path path) throws IOException {
    try (Writer file = Files.newBufferedWriter(path);
        JsonGenerator json = Json.MAPPER.writerWithDefaultPrettyPrinter().createGenerator(file)) {
      json.writeStartObject();
      json.writeNumberProperty("rows", evidence.rows());
      json.writeName("values_by_reason");
      json.writePOJO(counts(evidence));
      json.writeName("findings");
      json.writeStartArray();
      evidence.findings().forEach(finding -> json.writePOJO(json(finding)));
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static ObjectNode counts(Evidence evidence) {
    ObjectNode counts = Json.MAPPER.createObjectNode();
    evidence.counts().forEach((reason, count) -> counts.put(reason.code(), count));
    return counts;
  }

  private static ObjectNode json(Finding finding) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("reason", finding.reason().code());
    json.put("field", finding.field());
    json.put("value", WellFormedText.of(finding.shown()));
    json.put("evidence", finding.evidence());
    json.put("customers", finding.customers());
    json.put("rows", finding.rows());
    ArrayNode examples = json.putArray("example_lines");
    finding.examples().forEach(examples::add);
    return json;
  }
}

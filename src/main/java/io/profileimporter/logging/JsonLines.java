package io.profileimporter.logging;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One object a line, named as the Elastic Common Schema names things. */
final class JsonLines {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonLines() {}

  static String of(LogLine line, Map<String, String> context, Clock clock) {
    ObjectNode json = JSON.createObjectNode();
    json.put("@timestamp", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    json.put("log.level", line.level().toString());
    json.put("message", line.message());
    json.put("ecs.version", "1.2.0");
    json.put("service.name", "profile-importer");
    json.put("process.thread.name", line.thread());
    json.put("log.logger", line.logger());
    context.forEach(json::put);
    line.fields().forEach((name, value) -> json.set(name, JSON.valueToTree(value)));
    line.fault().ifPresent(fault -> addFault(json, fault));
    return JSON.writeValueAsString(json) + "\n";
  }

  private static void addFault(ObjectNode json, Throwable fault) {
    StringWriter stack = new StringWriter();
    fault.printStackTrace(new PrintWriter(stack, true));
    json.put("error.type", fault.getClass().getName());
    json.put("error.message", fault.getMessage());
    json.put("error.stack_trace", stack.toString());
  }
}

package io.profileimporter.cli;

import io.profileimporter.row.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A profile of the API as a person reads it, or as a program does. */
final class ProfileText {

  private static final JsonMapper PRETTY =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final int WIDEST_NAME = 40;

  private ProfileText() {}

  /** JSON, one member a line. */
  static String json(ObjectNode profile) {
    return PRETTY
        .writeValueAsString(profile)
        .lines()
        .map(VisibleText::of)
        .collect(Collectors.joining("\n"));
  }

  /** Lines of {@code name: value}; the members of an object stand below its name. */
  static List<String> lines(ObjectNode profile) {
    List<String> lines = new ArrayList<>();
    add(lines, profile, "", width(profile, 0));
    return lines;
  }

  private static int width(JsonNode object, int indent) {
    int width = 0;
    for (var member : object.properties()) {
      int name = indent + member.getKey().length() + 2;
      int nested = isSection(member.getValue()) ? width(member.getValue(), indent + 2) : 0;
      width = Math.max(width, Math.max(name, nested));
    }
    return Math.min(width, WIDEST_NAME);
  }

  private static boolean isSection(JsonNode value) {
    return value.isObject() && !value.isEmpty();
  }

  private static void add(List<String> lines, JsonNode object, String indent, int width) {
    for (var member : object.properties()) {
      String name = indent + VisibleText.of(member.getKey()) + ":";
      if (isSection(member.getValue())) {
        lines.add(name);
        add(lines, member.getValue(), indent + "  ", width);
      } else if (isTable(member.getValue())) {
        lines.add(padded(name, width) + text(member.getValue().get(0)));
        member
            .getValue()
            .valueStream()
            .skip(1)
            .forEach(item -> lines.add(padded("", width) + text(item)));
      } else {
        lines.add(padded(name, width) + text(member.getValue()));
      }
    }
  }

  /** A list of objects has a line for each. */
  private static boolean isTable(JsonNode value) {
    return value.isArray() && value.valueStream().anyMatch(JsonNode::isObject);
  }

  private static String padded(String name, int width) {
    return name + " ".repeat(Math.max(1, width - name.length()));
  }

  private static String text(JsonNode value) {
    return VisibleText.of(value.isString() ? value.stringValue() : value.toString());
  }
}

package io.profileimporter.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/**
 * A path in a JSON document: {@code address.city}, {@code phones[0].number}, {@code
 * children[].birthDate}, with {@code $.} in front or without; a key with a dot or a bracket stands
 * in quotes.
 */
record JsonPath(List<Step> steps) {

  private static final Pattern STEP =
      Pattern.compile("\\[(\\d{0,6})]|(?:^|\\.)(?:'([^']+)'|([^.\\[\\]']+))");

  /** One step of a path. */
  sealed interface Step {
    /** To a member of an object. */
    record Member(String name) implements Step {}

    /** To an element of a list, from 0. */
    record Element(int index) implements Step {}

    /** To every element of a list. */
    enum Each implements Step {
      EACH
    }
  }

  JsonPath {
    steps = List.copyOf(steps);
  }

  /** The path to a member of an object. */
  static JsonPath member(String name) {
    return new JsonPath(List.of(new Step.Member(name)));
  }

  /** The path that a text describes; nothing where it is none. */
  static Optional<JsonPath> parse(String text) {
    String path = text.startsWith("$.") ? text.substring(2) : text;
    List<Step> steps = new ArrayList<>();
    Matcher matcher = STEP.matcher(path);
    int end = 0;
    while (end < path.length() && matcher.find(end) && matcher.start() == end) {
      steps.add(step(matcher));
      end = matcher.end();
    }
    return path.isEmpty() || end < path.length()
        ? Optional.empty()
        : Optional.of(new JsonPath(steps));
  }

  private static Step step(Matcher matcher) {
    if (matcher.group(1) == null) {
      return new Step.Member(matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
    }
    return matcher.group(1).isEmpty()
        ? Step.Each.EACH
        : new Step.Element(Integer.parseInt(matcher.group(1)));
  }

  /** The first value to which this path leads that is not empty; missing where there is none. */
  JsonNode first(JsonNode document) {
    return first(document, 0);
  }

  /** Everything to which this path leads: the value itself, or a list where it goes to each. */
  JsonNode all(JsonNode document) {
    if (!steps.contains(Step.Each.EACH)) {
      return first(document);
    }
    ArrayNode found = JsonNodeFactory.instance.arrayNode();
    collect(document, 0, found);
    return found;
  }

  private JsonNode first(JsonNode node, int depth) {
    if (depth == steps.size()) {
      return node;
    }
    Step step = steps.get(depth);
    return step == Step.Each.EACH ? firstOfEach(node, depth) : first(next(node, step), depth + 1);
  }

  private JsonNode firstOfEach(JsonNode list, int depth) {
    for (JsonNode element : elements(list)) {
      JsonNode found = first(element, depth + 1);
      if (!Found.of(found).clean().isEmpty()) {
        return found;
      }
    }
    return MissingNode.getInstance();
  }

  private void collect(JsonNode node, int depth, ArrayNode found) {
    if (depth == steps.size()) {
      if (!node.isMissingNode() && !node.isNull()) {
        found.add(node);
      }
    } else if (steps.get(depth) == Step.Each.EACH) {
      elements(node).forEach(element -> collect(element, depth + 1, found));
    } else {
      collect(next(node, steps.get(depth)), depth + 1, found);
    }
  }

  private static Iterable<JsonNode> elements(JsonNode node) {
    return node.isArray() ? node : List.of();
  }

  private static JsonNode next(JsonNode node, Step step) {
    return step instanceof Step.Member member
        ? node.path(member.name())
        : node.path(((Step.Element) step).index());
  }
}

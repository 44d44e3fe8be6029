package io.profileimporter.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Settings in one text, the same for the same settings in any order and layout. */
final class CanonicalText {

  private CanonicalText() {}

  /** All of a section. */
  static String of(Map<String, Node> nodes) {
    return nodes.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(setting -> setting.getKey() + ": " + of(setting.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** All of a value, of whatever kind. */
  static String of(Node node) {
    if (node instanceof MappingNode mapping) {
      Map<String, Node> nodes = new LinkedHashMap<>();
      mapping.getValue().forEach(tuple -> nodes.put(of(tuple.getKeyNode()), tuple.getValueNode()));
      return of(nodes);
    }
    return node instanceof SequenceNode sequence
        ? sequence.getValue().stream().map(CanonicalText::of).toList().toString()
        : '"' + ((ScalarNode) node).getValue() + '"';
  }
}

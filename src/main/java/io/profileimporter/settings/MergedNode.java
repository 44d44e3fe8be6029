package io.profileimporter.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Puts settings over others. */
final class MergedNode {

  private MergedNode() {}

  /** A value in place of the other; of two sections, key by key. */
  static Node of(Node one, Node over) {
    if (!(one instanceof MappingNode first && over instanceof MappingNode second)) {
      return over;
    }
    Map<String, NodeTuple> tuples = new LinkedHashMap<>();
    first.getValue().forEach(tuple -> tuples.put(CanonicalText.of(tuple.getKeyNode()), tuple));
    second
        .getValue()
        .forEach(
            tuple ->
                tuples.merge(
                    CanonicalText.of(tuple.getKeyNode()),
                    tuple,
                    (mine, theirs) ->
                        new NodeTuple(
                            theirs.getKeyNode(), of(mine.getValueNode(), theirs.getValueNode()))));
    return new MappingNode(
        second.getTag(),
        false,
        List.copyOf(tuples.values()),
        second.getFlowStyle(),
        second.getStartMark(),
        second.getEndMark());
  }
}

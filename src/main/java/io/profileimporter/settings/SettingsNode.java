package io.profileimporter.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One mapping of a settings file. Every question for a key is remembered; {@link #finish} reports
 * the keys that nobody asked for, with the nearest one that exists. A value that does not fit
 * becomes a problem, and the answer is then as if the key were absent.
 */
public final class SettingsNode {

  private static final Node ABSENT = new ScalarNode(Tag.NULL, "", ScalarStyle.PLAIN);

  private final String file;
  private final List<String> path;
  private final Map<String, Node> members = new LinkedHashMap<>();
  private final Map<String, Node> keys = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();
  private final Problems problems;
  private final int line;

  SettingsNode(String file, List<String> path, @Nullable MappingNode node, Problems problems) {
    this.file = file;
    this.path = path;
    this.problems = problems;
    this.line = node == null ? 0 : lineOf(node);
    if (node != null) {
      node.getValue().forEach(this::add);
    }
  }

  /** A node without settings, for a file or a section that is absent: every answer is a default. */
  public static SettingsNode empty(String file, Problems problems) {
    return new SettingsNode(file, List.of(), null, problems);
  }

  /**
   * These settings, before which some of others go: a value in place of the other, a section key by
   * key.
   *
   * @param names the keys that the others may have
   */
  public SettingsNode with(SettingsNode others, Set<String> names) {
    SettingsNode both = new SettingsNode(file, path, null, problems);
    both.members.putAll(members);
    both.keys.putAll(keys);
    for (String name : names) {
      others.known.add(name);
      Node other = others.found(name);
      if (other != null) {
        both.members.merge(name, other, MergedNode::of);
        both.keys.put(name, others.keys.getOrDefault(name, ABSENT));
      }
    }
    return both;
  }

  private void add(NodeTuple tuple) {
    String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    keys.put(key, tuple.getKeyNode());
    if (members.put(key, tuple.getValueNode()) != null) {
      problem(key, "stands twice");
    }
  }

  /** The keys of this mapping, in the order of the file. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(members.keySet());
  }

  /** Whether the key stands in the file with a value that is not null. */
  public boolean has(String key) {
    known.add(key);
    return found(key) != null;
  }

  /** The single value of a key. */
  public Optional<SettingsValue> value(String key) {
    return scalar(key).map(node -> valueOf(key, node));
  }

  /** The text of a key. */
  public Optional<String> text(String key) {
    return value(key).flatMap(SettingsValue::text);
  }

  /** The values of a key that holds a list; a single value counts as a list of one. */
  public List<SettingsValue> values(String key) {
    known.add(key);
    Node node = found(key);
    if (node == null) {
      return List.of();
    }
    List<SettingsValue> values = new ArrayList<>();
    for (Node item : node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node)) {
      if (item instanceof ScalarNode scalar) {
        values.add(valueOf(key, scalar));
      } else {
        problem(key, "expected a list of single values but was " + kind(item));
      }
    }
    return values;
  }

  /** The texts of a key that holds a list; a single value counts as a list of one. */
  public List<String> texts(String key) {
    return values(key).stream().flatMap(value -> value.text().stream()).toList();
  }

  /** The section under a key; empty where there is none, so that all its answers are defaults. */
  public SettingsNode section(String key) {
    known.add(key);
    Node node = found(key);
    if (node != null && !(node instanceof MappingNode)) {
      problem(key, "expected a section of settings but was " + kind(node));
    }
    return new SettingsNode(
        file, pathTo(key), node instanceof MappingNode mapping ? mapping : null, problems);
  }

  /** Whether a key holds a section. */
  public boolean isSection(String key) {
    known.add(key);
    return found(key) instanceof MappingNode;
  }

  /** All settings of this section in one text, the same for the same settings in any order. */
  public String canonicalText() {
    return CanonicalText.of(members);
  }

  /** Reports the keys that nobody asked for. */
  public void finish() {
    for (String key : members.keySet()) {
      if (!known.contains(key)) {
        problem(key, "unknown setting" + NearestName.suggestion(key, known));
      }
    }
  }

  /** Reports a problem with the value of a key: what was expected and what was found. */
  public void problem(String key, String message) {
    problems.add(where(key), message);
  }

  /** Where a key stands, for problems that show later: {@code mapping.yaml:12 properties.email}. */
  public String where(String key) {
    Node node = keys.get(key);
    return where(node == null ? line : lineOf(node), pathTo(key));
  }

  /** Reports a problem with this section as a whole. */
  public void problem(String message) {
    problems.add(where(line, path), message);
  }

  private Optional<ScalarNode> scalar(String key) {
    known.add(key);
    Node node = found(key);
    if (node == null || node instanceof ScalarNode) {
      return Optional.ofNullable((ScalarNode) node);
    }
    problem(key, "expected a single value but was " + kind(node));
    return Optional.empty();
  }

  private @Nullable Node found(String key) {
    Node node = members.get(key);
    return node == null || node.getTag().equals(Tag.NULL) ? null : node;
  }

  private SettingsValue valueOf(String key, ScalarNode node) {
    return new SettingsValue(
        node.getValue(), message -> problems.add(where(lineOf(node), pathTo(key)), message));
  }

  private List<String> pathTo(String key) {
    List<String> longer = new ArrayList<>(path);
    longer.add(key);
    return longer;
  }

  private String where(int lineNumber, List<String> keyPath) {
    String position = lineNumber == 0 ? file : file + ":" + lineNumber;
    return keyPath.isEmpty() ? position : position + " " + String.join(".", keyPath);
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  static String kind(Node node) {
    if (node instanceof MappingNode) {
      return "a section";
    }
    return node instanceof SequenceNode ? "a list" : "a single value";
  }
}

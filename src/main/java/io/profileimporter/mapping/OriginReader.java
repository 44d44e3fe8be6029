package io.profileimporter.mapping;

import io.profileimporter.settings.SettingsNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads from a property's settings where its text comes from. */
final class OriginReader {

  private static final List<String> WAYS = List.of("from", "first-of", "join", "constant");

  private OriginReader() {}

  /** The short form: the name alone. */
  static Optional<Origin> shortForm(SettingsNode parent, String key, boolean list) {
    return parent.text(key).map(name -> from(new PlaceName(name, parent.where(key)), list));
  }

  /**
   * The long form; nothing for a constant.
   *
   * @param list whether the value can be a list
   */
  static Optional<Origin> longForm(SettingsNode node, boolean list) {
    if (!isOneWay(node)) {
      return Optional.empty();
    }
    return Stream.of(
            node.text("from").map(name -> from(new PlaceName(name, node.where("from")), list)),
            names(node, "first-of").map(Origin.FirstOf::new),
            names(node, "join").map(names -> join(node, names)))
        .flatMap(Optional::stream)
        .map(Origin.class::cast)
        .findFirst();
  }

  private static boolean isOneWay(SettingsNode node) {
    List<String> ways = WAYS.stream().filter(node::has).toList();
    if (ways.size() != 1) {
      node.problem(
          "expected one of from, first-of, join and constant but was "
              + (ways.isEmpty() ? "none" : String.join(" and ", ways)));
    }
    return ways.size() == 1;
  }

  private static Origin from(PlaceName name, boolean list) {
    return list ? new Origin.FromList(name) : new Origin.From(name);
  }

  private static Optional<List<PlaceName>> names(SettingsNode node, String key) {
    if (!node.has(key)) {
      return Optional.empty();
    }
    List<PlaceName> names =
        node.texts(key).stream().map(name -> new PlaceName(name, node.where(key))).toList();
    if (names.isEmpty()) {
      node.problem(key, "expected at least one column or path");
    }
    return Optional.of(names);
  }

  private static Origin join(SettingsNode node, List<PlaceName> names) {
    return new Origin.Join(names, node.value("with").map(value -> value.raw()).orElse(" "));
  }
}

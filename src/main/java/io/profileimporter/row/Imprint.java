package io.profileimporter.row;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import tools.jackson.databind.JsonNode;

/**
 * Tells whether a person has changed a row. Only which cells are filled and what stands in those
 * without digits counts: numbers, days and truth values are what spreadsheet programs write
 * otherwise by themselves.
 */
public final class Imprint {

  private static final Set<String> TRUTH =
      Set.of(
          "true",
          "false",
          "истина",
          "ложь",
          "wahr",
          "falsch",
          "vrai",
          "faux",
          "verdadero",
          "falso",
          "vero",
          "doğru",
          "yanlış",
          "prawda",
          "fałsz",
          "verdadeiro");

  private static final Pattern SPACE = Pattern.compile("(?U)\\s+");

  private Imprint() {}

  /** The imprint of the cells of a table's row. */
  public static String ofCells(List<String> cells) {
    CRC32 sum = new CRC32();
    for (String cell : cells) {
      sum.update(telling(cell).getBytes(StandardCharsets.UTF_8));
      sum.update(0);
    }
    return "%08x".formatted(sum.getValue());
  }

  /** The imprint of an object's members, those that say why it was rejected apart. */
  public static String ofDocument(JsonNode document) {
    List<String> leaves = new ArrayList<>();
    document.forEachEntry(
        (name, value) -> {
          if (!name.startsWith("_")) {
            leaves.add(name);
            addLeaves(value, leaves);
          }
        });
    return ofCells(leaves);
  }

  private static void addLeaves(JsonNode node, List<String> leaves) {
    if (node.isContainer()) {
      node.forEach(child -> addLeaves(child, leaves));
    } else {
      leaves.add(node.asString());
    }
  }

  private static String telling(String cell) {
    String text = SPACE.matcher(cell).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    boolean own = TRUTH.contains(text) || text.chars().anyMatch(Character::isDigit);
    return own ? "#" : text;
  }
}

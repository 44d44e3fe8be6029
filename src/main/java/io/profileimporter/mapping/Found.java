package io.profileimporter.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What stands at a place of a row.
 *
 * @param text its text; of a JSON number its digits, of an absent value nothing
 * @param node its JSON; missing for the cell of a table
 */
record Found(String text, JsonNode node) {

  static final Found NOTHING = new Found("", MissingNode.getInstance());

  static Found of(String text) {
    return text.isEmpty() ? NOTHING : new Found(text, MissingNode.getInstance());
  }

  static Found of(JsonNode node) {
    if (node.isMissingNode() || node.isNull() || (node.isContainer() && node.isEmpty())) {
      return NOTHING;
    }
    return new Found(textOf(node), node);
  }

  /** The same without what surrounds a text in an export. */
  Found clean() {
    String clean = CleanText.of(text);
    return clean.equals(text) ? this : new Found(clean, node);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether it is a list or an object rather than one value. */
  boolean isContainer() {
    return node.isContainer();
  }

  /** The number, where the export itself calls it one. */
  Optional<BigDecimal> number() {
    return node.isNumber() ? PlainNumber.of(node) : Optional.empty();
  }

  private static String textOf(JsonNode node) {
    if (node.isString()) {
      return node.stringValue();
    }
    return node.isNumber() ? PlainNumber.text(node) : node.toString();
  }
}

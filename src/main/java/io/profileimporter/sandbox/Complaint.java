package io.profileimporter.sandbox;

import java.util.Optional;
import tools.jackson.core.JsonParser;

/** The first thing that is wrong with a body: where, what was expected, what was found. */
final class Complaint {

  private static final int LONGEST = 60;

  private Optional<String> text = Optional.empty();

  Optional<String> text() {
    return text;
  }

  void add(String message) {
    if (text.isEmpty()) {
      text = Optional.of(message);
    }
  }

  /** Complains of the value at which the parser stands, and leaves it behind. */
  void add(JsonParser parser, String expected) {
    if (text.isEmpty()) {
      add(where(parser) + ": expected " + expected + " but was " + found(parser));
    }
    parser.skipChildren();
  }

  /** The place in the body: {@code audience[3].kids[0].birthday}. */
  private static String where(JsonParser parser) {
    String place =
        parser.streamReadContext().pathAsPointer().toString().replaceAll("/(\\d+)(?=/|$)", "[$1]");
    return place.isEmpty() ? "body" : place.substring(1).replace('/', '.');
  }

  private static String found(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_ARRAY -> "an array";
      case START_OBJECT -> "an object";
      case VALUE_STRING -> "\"" + shortened(parser.getString()) + "\"";
      default -> shortened(parser.getString());
    };
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
  }
}

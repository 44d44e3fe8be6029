package io.profileimporter.sandbox;

import io.profileimporter.profile.ProfileField;
import io.profileimporter.sandbox.Entry.Kind;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the value of one property after the other, checking its type and format. */
final class PropertyReader {

  private static final int EMAIL_NUMBER = PropertyNames.number(ProfileField.EMAIL);
  private static final int PHONE_NUMBER = PropertyNames.number(ProfileField.PHONE);
  private static final int PLATFORM_NUMBER =
      PropertyNames.number(ProfileField.MOBILE_TOKEN_PLATFORM);
  private static final Map<String, TextFormat> KID =
      Map.of("gender", TextFormat.GENDER, "birthday", TextFormat.DAY);
  private static final Map<String, TextFormat> VEHICLE =
      Map.of("brand", TextFormat.ANY, "model", TextFormat.ANY, "vds", TextFormat.ANY);

  private final JsonParser parser;
  private final byte[] body;
  private final Records records;
  private final Complaint complaint;

  PropertyReader(JsonParser parser, byte[] body, Records records, Complaint complaint) {
    this.parser = parser;
    this.body = body;
    this.records = records;
    this.complaint = complaint;
  }

  /** Reads the value at which the parser stands. */
  void read(int property) {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      records.add(property, Kind.CLEARED);
      return;
    }
    switch (PropertyNames.type(property)) {
      case TEXT -> text(property, format(property));
      case TEXT_OR_NUMBER -> textOrNumber(property);
      case WHOLE_NUMBER -> wholeNumber(property, "a whole number");
      case FLAG -> flag(property);
      case DAY -> text(property, TextFormat.DAY);
      case GENDER -> text(property, TextFormat.GENDER);
      case KIDS -> list(property, KID, "an array of {gender, birthday}");
      case VEHICLES -> list(property, VEHICLE, "an array of {brand, model, vds}");
      case ANY -> any(property);
    }
  }

  private static TextFormat format(int property) {
    if (property == EMAIL_NUMBER) {
      return TextFormat.EMAIL;
    }
    if (property == PHONE_NUMBER) {
      return TextFormat.PHONE;
    }
    if (property == PLATFORM_NUMBER) {
      return TextFormat.PLATFORM;
    }
    return PropertyNames.isIdentifier(property) ? TextFormat.IDENTIFIER : TextFormat.ANY;
  }

  private void text(int property, TextFormat format) {
    if (fits(format)) {
      records.add(property, Kind.TEXT, parser.getString());
    }
  }

  private boolean fits(TextFormat format) {
    boolean fits =
        parser.currentToken() == JsonToken.VALUE_STRING && format.fits(parser.getString());
    if (!fits) {
      complaint.add(parser, format.expected());
    }
    return fits;
  }

  private void textOrNumber(int property) {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      text(property, TextFormat.IDENTIFIER);
    } else {
      wholeNumber(property, "a whole number or a string");
    }
  }

  private void wholeNumber(int property, String expected) {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      records.add(property, Kind.NUMBER, parser.getString());
    } else {
      complaint.add(parser, expected);
    }
  }

  private void flag(int property) {
    switch (parser.currentToken()) {
      case VALUE_TRUE -> records.add(property, Kind.TRUE);
      case VALUE_FALSE -> records.add(property, Kind.FALSE);
      default -> complaint.add(parser, "true or false");
    }
  }

  private void list(int property, Map<String, TextFormat> members, String expected) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      complaint.add(parser, expected);
      return;
    }
    int start = tokenStart();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      item(members);
    }
    records.add(property, Kind.JSON, body, start, here() - start);
  }

  private void item(Map<String, TextFormat> members) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      complaint.add(parser, "an object");
      return;
    }
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      TextFormat format = members.get(name);
      if (format == null) {
        complaint.add(parser, "no such member");
      } else {
        fits(format);
      }
    }
  }

  private void any(int property) {
    switch (parser.currentToken()) {
      case VALUE_STRING -> records.add(property, Kind.TEXT, parser.getString());
      case START_ARRAY, START_OBJECT -> structure(property);
      case VALUE_TRUE, VALUE_FALSE -> flag(property);
      default -> records.add(property, Kind.NUMBER, parser.getString());
    }
  }

  private void structure(int property) {
    int start = tokenStart();
    parser.skipChildren();
    records.add(property, Kind.JSON, body, start, here() - start);
  }

  private int tokenStart() {
    return (int) parser.currentTokenLocation().getByteOffset();
  }

  private int here() {
    return (int) parser.currentLocation().getByteOffset();
  }
}

package io.profileimporter.sandbox;

import io.profileimporter.profile.ProfileField;
import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the body of one request in one pass: credentials and profiles, in whatever order. */
final class BodyReader {

  private static final JsonFactory JSON = new JsonFactory();
  private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9_]+");
  private static final Pattern SEGMENT = Pattern.compile("[AB]");
  private static final Pattern ANYTHING = Pattern.compile(".*", Pattern.DOTALL);

  private static final int TELEGRAM = PropertyNames.number(ProfileField.TELEGRAM_ID);

  private final PropertyNames names;
  private final Records records;
  private final JsonParser parser;
  private final PropertyReader properties;
  private final Complaint complaint = new Complaint();
  private final BitSet seen = new BitSet();
  private Optional<String> shopId = Optional.empty();
  private Optional<String> shopSecret = Optional.empty();
  private boolean seance;
  private boolean device;
  private boolean identified;
  private int ignored;

  private BodyReader(byte[] body, int length, PropertyNames names, Records records) {
    this.names = names;
    this.records = records;
    this.parser = JSON.createParser(ObjectReadContext.empty(), body, 0, length);
    this.properties = new PropertyReader(parser, body, records, complaint);
  }

  /**
   * Reads a body.
   *
   * @param records gets the profiles, apart from those without an identifier
   */
  static BodyContent read(
      Endpoint endpoint, byte[] body, int length, PropertyNames names, Records records) {
    records.clear();
    if (length < 2 || body[0] <= 0 || body[1] <= 0) {
      return BodyContent.unreadable("body: expected a JSON object in UTF-8");
    }
    try {
      return new BodyReader(body, length, names, records).read(endpoint);
    } catch (JacksonException malformed) {
      return BodyContent.unreadable(
          "body: expected JSON but was malformed at line %d, column %d"
              .formatted(
                  malformed.getLocation().getLineNr(), malformed.getLocation().getColumnNr()));
    }
  }

  private BodyContent read(Endpoint endpoint) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      complaint.add(parser, "an object");
      return BodyContent.unreadable(complaint.text().orElseThrow());
    }
    if (endpoint == Endpoint.PROFILE_SET) {
      setMembers();
    } else {
      audienceMembers();
    }
    if (parser.nextToken() != null) {
      complaint.add("body: expected one JSON object but more follows");
    }
    return new BodyContent(shopId, shopSecret, device && seance, ignored, complaint.text(), true);
  }

  private void setMembers() {
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      if (!common(name)) {
        property(name, false);
      }
    }
    records.end();
    if (!identified) {
      complaint.add("Identifier is not valid");
    }
  }

  private void audienceMembers() {
    boolean given = false;
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      if (name.equals("audience")) {
        given = true;
        audience();
      } else if (name.equals("segment_id")) {
        require(parser.currentToken() == JsonToken.VALUE_NUMBER_INT, "a whole number");
      } else if (!common(name)) {
        complaint.add(parser, "no such member");
      }
    }
    if (!given) {
      complaint.add("audience: expected an array but was nothing");
    }
  }

  private void audience() {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      complaint.add(parser, "an array");
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        profile();
      } else {
        complaint.add(parser, "an object");
      }
    }
  }

  private void profile() {
    identified = false;
    seen.clear();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      property(name, true);
    }
    if (identified) {
      records.end();
    } else {
      records.discard();
      ignored++;
    }
  }

  /** Reads a member that both requests have; false where it is none of them. */
  private boolean common(String name) {
    switch (name) {
      case "shop_id" -> shopId = string(ANYTHING, "a string");
      case "shop_secret" -> shopSecret = string(ANYTHING, "a string");
      case "seance" -> seance = string(ANYTHING, "a string").isPresent();
      case "segment" -> string(SEGMENT, "A or B");
      case "referer" -> string(ANYTHING, "a string");
      case "stream" -> string(LABEL, "letters, digits and _");
      default -> {
        return false;
      }
    }
    return true;
  }

  private Optional<String> string(Pattern form, String expected) {
    boolean fits =
        parser.currentToken() == JsonToken.VALUE_STRING
            && form.matcher(parser.getString()).matches();
    require(fits, expected);
    return fits ? Optional.of(parser.getString()) : Optional.empty();
  }

  private void require(boolean fits, String expected) {
    if (!fits) {
      complaint.add(parser, expected);
    }
  }

  private void property(String name, boolean inAudience) {
    int property = names.number(name);
    if (property == PropertyNames.NONE) {
      complaint.add(parser, "a property's name of [a-z0-9_]+");
    } else if (!inAudience && PropertyNames.isSubscription(property)) {
      complaint.add(parser, "a subscription in import/audience only");
    } else if (seen.get(property)) {
      complaint.add(parser, "each property once");
    } else {
      seen.set(property);
      identified |=
          parser.currentToken() != JsonToken.VALUE_NULL && identifies(property, inAudience);
      device |= property == PropertyNames.DEVICE;
      properties.read(property);
    }
  }

  private static boolean identifies(int property, boolean inAudience) {
    boolean audienceTakes = property != PropertyNames.DEVICE && property != TELEGRAM;
    return PropertyNames.isIdentifier(property) && (!inAudience || audienceTakes);
  }
}

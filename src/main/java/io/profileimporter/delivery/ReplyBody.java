package io.profileimporter.delivery;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A body in the vendor's form: {@code {"status":"success"}} or {@code
 * {"status":"error","payload":{"message":"…"}}}.
 */
record ReplyBody(boolean success, String message) {

  private static final ReplyBody SUCCESS = new ReplyBody(true, "");
  private static final String COMMON = "{\"status\":\"success\"}";
  private static final JsonFactory JSON = new JsonFactory();

  /** The body in the vendor's form; nothing where it has another, or is cut off. */
  static Optional<ReplyBody> read(String body) {
    if (body.equals(COMMON)) {
      return Optional.of(SUCCESS);
    }
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), body)) {
      return in.nextToken() == JsonToken.START_OBJECT ? readObject(in) : Optional.empty();
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }

  private static Optional<ReplyBody> readObject(JsonParser in) {
    String status = "";
    String message = "";
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      JsonToken value = in.nextToken();
      if (name.equals("status") && value == JsonToken.VALUE_STRING) {
        status = in.getString();
      } else if (name.equals("payload") && value == JsonToken.START_OBJECT) {
        message = readMessage(in, message);
      } else if (name.equals("message") && value == JsonToken.VALUE_STRING) {
        message = in.getString();
      } else {
        in.skipChildren();
      }
    }
    return in.nextToken() == null ? of(status, message) : Optional.empty();
  }

  private static String readMessage(JsonParser in, String otherwise) {
    String message = otherwise;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      JsonToken value = in.nextToken();
      if (name.equals("message") && value == JsonToken.VALUE_STRING) {
        message = in.getString();
      } else {
        in.skipChildren();
      }
    }
    return message;
  }

  private static Optional<ReplyBody> of(String status, String message) {
    return switch (status) {
      case "success" -> Optional.of(SUCCESS);
      case "error" -> Optional.of(new ReplyBody(false, message));
      default -> Optional.empty();
    };
  }
}

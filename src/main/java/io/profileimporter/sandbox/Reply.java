package io.profileimporter.sandbox;

import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer of the API.
 *
 * @param retryAfter the header of this name
 */
record Reply(int status, String contentType, Buffer body, Optional<String> retryAfter) {

  static final String JSON = "application/json";
  static final Reply SUCCESS = json(200, Map.of("status", "success"));

  static Reply json(int status, Map<String, ?> body) {
    byte[] bytes = JsonMapper.shared().writeValueAsBytes(body);
    return new Reply(status, JSON, Buffer.buffer(bytes), Optional.empty());
  }

  static Reply error(int status, String message) {
    return json(status, new ErrorBody(message).members());
  }

  static Reply page() {
    Buffer page =
        Buffer.buffer("<!DOCTYPE html><html><title>Gateway</title><h1>Please wait</h1></html>");
    return new Reply(200, "text/html; charset=utf-8", page, Optional.empty());
  }

  Reply withRetryAfter(String value) {
    return new Reply(status, contentType, body, Optional.of(value));
  }

  /** The error form of the API. */
  private record ErrorBody(String message) {
    Map<String, Object> members() {
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("status", "error");
      members.put("payload", Map.of("message", message));
      return members;
    }
  }
}

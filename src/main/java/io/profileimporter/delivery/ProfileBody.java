package io.profileimporter.delivery;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Finds in a reply the profile that was asked for, or the word that there is none. */
final class ProfileBody {

  private static final Pattern NO_PROFILE =
      Pattern.compile(
          "\\b(profile|user|client|customer)\\b.*\\bnot (found|exist)", Pattern.CASE_INSENSITIVE);

  /** Numbers stay as the API writes them. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private ProfileBody() {}

  /** What the reply says of the profile; nothing where it says something else. */
  static Optional<ProfileReply> read(Exchange.Answered reply) {
    if (reply.cut()) {
      return Optional.empty();
    }
    Optional<ReplyBody> message = ReplyBody.read(reply.body());
    if (message.isPresent()) {
      return message
          .filter(body -> NO_PROFILE.matcher(body.message()).find())
          .map(body -> new ProfileReply.Unknown(body.message()));
    }
    return reply.status() / 100 == 2
        ? object(reply.body()).map(ProfileReply.Known::new)
        : Optional.empty();
  }

  private static Optional<ObjectNode> object(String body) {
    try {
      JsonNode json = JSON.readTree(body);
      return json instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }
}

package io.profileimporter.delivery;

import io.profileimporter.profile.Profile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The request that takes one profile to the API, for a person to read. */
public final class RequestText {

  private static final String MASK = "****";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private RequestText() {}

  /** Method, path and body; the secret is masked. */
  public static String of(
      DeliverySettings settings, Optional<Credentials> credentials, OutgoingProfile profile) {
    String shopId = credentials.map(Credentials::shopId).orElse(MASK);
    RequestEncoder encoder =
        RequestEncoder.of(settings, Optional.of(new Credentials(shopId, MASK)));
    byte[] body = encoder.encode(List.of(profile)).bytes();
    return "POST " + settings.url().getRawPath() + " " + new String(body, StandardCharsets.UTF_8);
  }

  /** The properties of a profile as a request has them, whether or not it would be sent. */
  public static ObjectNode properties(DeliverySettings settings, Profile profile) {
    if (profile.values().isEmpty()) {
      return JSON.createObjectNode();
    }
    ProfileEncoder encoder =
        new ProfileEncoder(settings.endpoint(), settings.idName(), Integer.MAX_VALUE);
    return (ObjectNode) JSON.readTree(encoder.encode(profile).bytes());
  }
}

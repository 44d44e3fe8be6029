package io.profileimporter.delivery;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Makes the bodies of requests out of profiles that are encoded already. */
public final class RequestEncoder {

  private static final byte[] END_OF_LIST = {']', '}'};
  private static final byte[] NOTHING = {};

  /** Stands for keys that are not known where nothing is sent. */
  private static final Credentials MASKED = new Credentials("****", "****");

  private final Endpoint endpoint;
  private final byte[] head;

  RequestEncoder(Endpoint endpoint, Credentials credentials, RequestLabels labels) {
    this.endpoint = endpoint;
    this.head = head(endpoint, credentials, labels);
  }

  /** The encoder for what the settings choose; without keys, they are masked. */
  static RequestEncoder of(DeliverySettings settings, Optional<Credentials> credentials) {
    return new RequestEncoder(settings.endpoint(), credentials.orElse(MASKED), settings.labels());
  }

  /** How many bytes of a list the profiles may have, the commas between them included. */
  public static int room(DeliverySettings settings, Optional<Credentials> credentials) {
    int frame = of(settings, credentials).head.length + END_OF_LIST.length;
    return settings.audience().requestSize() - frame;
  }

  /** The body for these profiles; {@code profile/set} takes exactly one. */
  RequestBody encode(List<OutgoingProfile> sent) {
    return switch (endpoint) {
      case PROFILE_SET -> new RequestBody(head, sent.subList(0, 1), NOTHING, 1);
      case IMPORT_AUDIENCE -> new RequestBody(head, sent, END_OF_LIST, 0);
    };
  }

  /** All that comes before the first profile, up to the comma or the bracket. */
  private static byte[] head(Endpoint endpoint, Credentials credentials, RequestLabels labels) {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), head)) {
      out.writeStartObject();
      writeLabels(out, credentials, labels);
      if (endpoint == Endpoint.IMPORT_AUDIENCE) {
        labels.segmentId().ifPresent(id -> out.writeNumberProperty("segment_id", id));
        out.writeName("audience").writeStartArray().writeEndArray();
      }
      out.writeEndObject();
    }
    return beforeProfiles(endpoint, head.toByteArray());
  }

  private static byte[] beforeProfiles(Endpoint endpoint, byte[] request) {
    return switch (endpoint) {
      case PROFILE_SET -> {
        request[request.length - 1] = ',';
        yield request;
      }
      case IMPORT_AUDIENCE -> Arrays.copyOf(request, request.length - END_OF_LIST.length);
    };
  }

  private static void writeLabels(
      JsonGenerator out, Credentials credentials, RequestLabels labels) {
    out.writeStringProperty("shop_id", credentials.shopId());
    out.writeStringProperty("shop_secret", credentials.shopSecret());
    labels.stream().ifPresent(stream -> out.writeStringProperty("stream", stream));
    labels.segment().ifPresent(segment -> out.writeStringProperty("segment", segment));
    labels.referer().ifPresent(referer -> out.writeStringProperty("referer", referer));
  }
}

package io.profileimporter.delivery;

import io.profileimporter.profile.Profile;
import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes the body of a request straight to bytes. */
final class RequestEncoder {

  private static final int TYPICAL_PROFILE = 512;

  private final JsonFactory json =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  private final Endpoint endpoint;
  private final Credentials credentials;
  private final RequestLabels labels;
  private final ProfileEncoder profiles;

  RequestEncoder(Endpoint endpoint, Credentials credentials, IdName idName, RequestLabels labels) {
    this.endpoint = endpoint;
    this.credentials = credentials;
    this.labels = labels;
    this.profiles = new ProfileEncoder(endpoint, idName);
  }

  /** The body for these profiles; {@code profile/set} takes exactly one. */
  byte[] encode(List<Profile> sent) {
    ByteArrayOutputStream body = new ByteArrayOutputStream(TYPICAL_PROFILE * sent.size());
    try (JsonGenerator out = json.createGenerator(ObjectWriteContext.empty(), body)) {
      out.writeStartObject();
      writeLabels(out);
      writeProfiles(out, sent);
      out.writeEndObject();
    }
    return body.toByteArray();
  }

  private void writeLabels(JsonGenerator out) {
    out.writeStringProperty("shop_id", credentials.shopId());
    out.writeStringProperty("shop_secret", credentials.shopSecret());
    labels.stream().ifPresent(stream -> out.writeStringProperty("stream", stream));
    labels.segment().ifPresent(segment -> out.writeStringProperty("segment", segment));
    labels.referer().ifPresent(referer -> out.writeStringProperty("referer", referer));
  }

  private void writeProfiles(JsonGenerator out, List<Profile> sent) {
    switch (endpoint) {
      case PROFILE_SET -> profiles.writeMembers(out, sent.get(0));
      case IMPORT_AUDIENCE -> writeAudience(out, sent);
    }
  }

  private void writeAudience(JsonGenerator out, List<Profile> sent) {
    labels.segmentId().ifPresent(id -> out.writeNumberProperty("segment_id", id));
    out.writeName("audience").writeStartArray();
    for (Profile profile : sent) {
      out.writeStartObject();
      profiles.writeMembers(out, profile);
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}

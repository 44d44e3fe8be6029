package io.profileimporter.delivery;

import io.profileimporter.profile.Identity;
import io.profileimporter.profile.ProfileField;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A profile as it goes out: its properties in JSON, and by what the API recognises the person. It
 * takes a fraction of the memory of the profile that it was made from.
 */
public final class OutgoingProfile {

  private static final int EMPTY = "{}".length();

  private static final JsonMapper JSON = new JsonMapper();

  private final byte[] json;
  private final long[] hashes;

  /**
   * A profile in its form.
   *
   * @param json an object with at least one member
   * @param hashes those of its identities; none, where they are to be read out of the JSON when
   *     they are asked for
   */
  OutgoingProfile(byte[] json, long[] hashes) {
    if (json.length <= EMPTY) {
      throw new IllegalArgumentException("expected a profile with properties but was empty");
    }
    this.json = json;
    this.hashes = hashes.clone();
  }

  /** All the ways in which the API can recognise the person. */
  public List<Identity> identities() {
    List<Identity> read = new ArrayList<>();
    for (Map.Entry<String, JsonNode> member : JSON.readTree(json).properties()) {
      ProfileField.of(member.getKey())
          .filter(field -> field.isIdentifier() && !member.getValue().isNull())
          .ifPresent(field -> read.add(new Identity(field, member.getValue().asString())));
    }
    return read;
  }

  /** The hashes of the identities; who shares one with another may be the same person. */
  long[] identityHashes() {
    return hashes.length > 0 ? hashes : hashes(identities());
  }

  /** The hashes of identities, each as often as it comes. */
  static long[] hashes(List<Identity> identities) {
    return identities.stream().mapToLong(Identity::hash).toArray();
  }

  /** The properties as the request has them. */
  public String json() {
    return new String(json, StandardCharsets.UTF_8);
  }

  /** The bytes that the request has, to be read. */
  public ByteBuffer content() {
    return ByteBuffer.wrap(json).asReadOnlyBuffer();
  }

  /** How many bytes it takes in a request. */
  public int size() {
    return json.length;
  }

  byte[] bytes() {
    return json;
  }
}

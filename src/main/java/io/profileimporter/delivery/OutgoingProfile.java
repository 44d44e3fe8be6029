package io.profileimporter.delivery;

import io.profileimporter.profile.Identity;
import io.profileimporter.profile.ProfileField;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A profile as it goes out: its properties in JSON, and by what the API recognises the person. It
 * takes a fraction of the memory of the profile that it was made from.
 */
public final class OutgoingProfile {

  private static final int EMPTY = "{}".length();

  private static final JsonFactory JSON = new JsonFactory();

  private final byte[] json;
  private final List<Identity> identities;
  private final long[] hashes;

  /**
   * A profile in its form.
   *
   * @param json an object with at least one member
   * @param identities none, where they are to be read out of the JSON when they are asked for
   */
  OutgoingProfile(byte[] json, List<Identity> identities) {
    if (json.length <= EMPTY) {
      throw new IllegalArgumentException("expected a profile with properties but was empty");
    }
    this.json = json;
    this.identities = List.copyOf(identities);
    this.hashes = hashes(identities);
  }

  private static long[] hashes(List<Identity> identities) {
    long[] hashes = new long[identities.size()];
    for (int place = 0; place < hashes.length; place++) {
      hashes[place] = identities.get(place).hash();
    }
    return hashes;
  }

  /** All the ways in which the API can recognise the person. */
  public List<Identity> identities() {
    return identities.isEmpty() ? read() : identities;
  }

  private List<Identity> read() {
    List<Identity> read = new ArrayList<>();
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
      in.nextToken();
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        boolean told = in.nextToken() != JsonToken.VALUE_NULL;
        Optional<ProfileField> field = ProfileField.of(name).filter(ProfileField::isIdentifier);
        if (told && field.isPresent()) {
          read.add(new Identity(field.get(), in.getString()));
        }
        in.skipChildren();
      }
    }
    return read;
  }

  /** The hashes of the identities; who shares one with another may be the same person. */
  long[] identityHashes() {
    return identities.isEmpty() ? hashes(read()) : hashes;
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

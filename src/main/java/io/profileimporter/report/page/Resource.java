package io.profileimporter.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A part of the page that is the same for every run: its style, its script.
 *
 * @param hash what the content-security policy knows the part by
 */
public record Resource(String text, String hash) {

  /** The part that some files make together, in this order. */
  static Resource of(String... names) {
    String text = Arrays.stream(names).map(Resource::text).collect(Collectors.joining("\n"));
    return new Resource(text, "sha256-" + sha256(text));
  }

  /** The text of a file beside this class. */
  static String text(String name) {
    try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException failure) {
      throw new IllegalStateException(failure);
    }
  }
}

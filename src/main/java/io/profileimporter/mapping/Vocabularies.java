package io.profileimporter.mapping;

import io.profileimporter.profile.Gender;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The vocabularies that need no mapping; their words are in {@code gender.txt} and so on. */
final class Vocabularies {

  /** By API code. */
  static final Map<String, Gender> GENDERS;

  static final Map<String, Boolean> FLAGS;

  static {
    Map<String, Gender> genders = new LinkedHashMap<>();
    Arrays.stream(Gender.values()).forEach(gender -> genders.put(gender.apiCode(), gender));
    GENDERS = Collections.unmodifiableMap(genders);
    Map<String, Boolean> flags = new LinkedHashMap<>();
    Stream.of(true, false).forEach(flag -> flags.put(flag.toString(), flag));
    FLAGS = Collections.unmodifiableMap(flags);
  }

  static final Vocabulary<Gender> GENDER =
      new Vocabulary<>(words("gender.txt", GENDERS), "a word for male or female");

  static final Vocabulary<Boolean> FLAG =
      new Vocabulary<>(words("boolean.txt", FLAGS), "a word for yes or no");

  private Vocabularies() {}

  private static <T> Map<String, T> words(String resource, Map<String, T> values) {
    Map<String, T> words = new HashMap<>();
    for (String line : lines(resource)) {
      int equals = line.indexOf('=');
      if (equals > 0 && !line.startsWith("#")) {
        T value = Objects.requireNonNull(values.get(line.substring(0, equals).strip()));
        Arrays.stream(line.substring(equals + 1).split(",", -1))
            .forEach(word -> words.put(word, value));
      }
    }
    return words;
  }

  private static String[] lines(String resource) {
    try (InputStream in = Vocabularies.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

package io.profileimporter.sampledata;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** The names that customers are given, by language and sex. */
final class NamePool {

  /** A name, and what is left of it in an e-mail address. */
  record Name(String text, String latin) {}

  private final Map<String, List<Name>> names = new HashMap<>();

  NamePool() {
    Properties file = read();
    for (String key : file.stringPropertyNames()) {
      List<String> texts = List.of(file.getProperty(key).split(", "));
      names.put(key, named(texts.stream()));
    }
    List<Name> masculine = lastNames("ru", "m");
    names.put("ru.last.f", named(masculine.stream().map(Name::text).map(NamePool::feminine)));
  }

  List<Name> firstNames(String language, String sex) {
    return found(language + (sex.equals("m") ? ".male" : ".female"));
  }

  List<Name> lastNames(String language, String sex) {
    return found(language.equals("ru") && sex.equals("f") ? "ru.last.f" : language + ".last");
  }

  private List<Name> found(String key) {
    return Objects.requireNonNull(names.get(key), key);
  }

  private static List<Name> named(Stream<String> texts) {
    return texts.map(text -> new Name(text, Latin.of(text))).toList();
  }

  private static String feminine(String surname) {
    if (surname.endsWith("ский")) {
      return surname.substring(0, surname.length() - 2) + "ая";
    }
    return surname.matches(".*(ов|ев|ёв|ин)") ? surname + "а" : surname;
  }

  private static Properties read() {
    Properties file = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(
                NamePool.class.getResourceAsStream("/sampledata/names.properties")),
            StandardCharsets.UTF_8)) {
      file.load(in);
      return file;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

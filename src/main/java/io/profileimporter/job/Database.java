package io.profileimporter.job;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A kind of database that can be a job store. */
public enum Database {
  H2,
  POSTGRESQL;

  /** The kind that a JDBC URL names. */
  public static Optional<Database> of(String url) {
    return Arrays.stream(values()).filter(kind -> url.startsWith(kind.prefix())).findFirst();
  }

  /** The beginnings of all URLs that are known, for messages. */
  public static String prefixes() {
    return Arrays.stream(values()).map(Database::prefix).collect(Collectors.joining(" or "));
  }

  /** The folder of the migrations that only this kind understands. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  private String prefix() {
    return "jdbc:" + folder() + ":";
  }
}

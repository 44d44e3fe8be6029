package io.profileimporter.source;

import java.util.Locale;
import java.util.Optional;

/** The format of an export. */
public enum SourceFormat {
  CSV,
  JSON,
  NDJSON;

  /** The format that a file's name tells: {@code customers.csv}, {@code customers.jsonl.gz}. */
  static Optional<SourceFormat> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
      case "csv", "tsv", "tab", "txt" -> Optional.of(CSV);
      case "json" -> Optional.of(JSON);
      case "ndjson", "jsonl" -> Optional.of(NDJSON);
      default -> Optional.empty();
    };
  }
}

package io.profileimporter.schedule;

import java.util.Locale;
import java.util.Set;

/**
 * The name of a file in its parts.
 *
 * @param stem what stands before the extension
 * @param extension with its dot, and with that of a compression: {@code .csv.gz}; may be empty
 */
record ExportName(String stem, String extension) {

  private static final Set<String> COMPRESSIONS = Set.of(".gz", ".zip", ".zst", ".bz2", ".xz");

  static ExportName of(String name) {
    int dot = extensionOf(name, name.length());
    if (COMPRESSIONS.contains(name.substring(dot).toLowerCase(Locale.ROOT))) {
      dot = extensionOf(name, dot);
    }
    return new ExportName(name.substring(0, dot), name.substring(dot));
  }

  /** A dot at the beginning hides a file, and begins no extension. */
  private static int extensionOf(String name, int end) {
    int dot = name.lastIndexOf('.', end - 1);
    return dot > 0 ? dot : end;
  }

  /** The name with another part before its extension: {@code customers.20261123.csv}. */
  String with(String part) {
    return stem + "." + part + extension;
  }
}

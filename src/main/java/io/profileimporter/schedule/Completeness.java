package io.profileimporter.schedule;

import java.time.Duration;

/** How one knows that a file has come as a whole. */
public sealed interface Completeness {

  /** Its size and its time have been seen unchanged for so long. */
  record StableFor(Duration time) implements Completeness {}

  /**
   * Another file says so, which is no older and is moved with it.
   *
   * @param template its name; {@code {name}} and {@code {stem}} stand for the file's name, with its
   *     extension and without
   */
  record Marker(String template) implements Completeness {

    static final String EXPECTED = "the name of a file with {name} or {stem} in it";

    public Marker {
      boolean names = template.contains("{name}") || template.contains("{stem}");
      if (!names || template.equals("{name}") || template.contains("/")) {
        throw new IllegalArgumentException("expected " + EXPECTED);
      }
    }

    /** What the marker of a file is called. */
    String of(String name) {
      return template.replace("{name}", name).replace("{stem}", ExportName.of(name).stem());
    }
  }
}

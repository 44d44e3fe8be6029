package io.profileimporter.cli;

import io.profileimporter.job.Export;
import io.profileimporter.settings.Problems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks at the files of a command before the first of them is touched. */
final class Exports {

  private Exports() {}

  /**
   * Requires that every file is there.
   *
   * @throws io.profileimporter.settings.InvalidSettingsException with all that are not
   */
  static void requireReadable(List<String> names) {
    Problems problems = new Problems();
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        problems.add(name, "stands twice");
      } else if (!name.equals(Export.STANDARD_INPUT)) {
        require(name, problems);
      }
    }
    problems.throwIfAny();
  }

  private static void require(String name, Problems problems) {
    try {
      Path path = Path.of(name);
      if (!Files.exists(path)) {
        problems.add(name, "there is no such file");
      } else if (Files.isDirectory(path)) {
        problems.add(name, "expected a file but was a folder");
      } else if (!Files.isReadable(path)) {
        problems.add(name, "expected a file that may be read");
      }
    } catch (InvalidPathException invalid) {
      problems.add(name, "expected a path but " + invalid.getReason());
    }
  }
}

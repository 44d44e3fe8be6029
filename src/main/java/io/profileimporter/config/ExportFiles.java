package io.profileimporter.config;

import io.profileimporter.job.Export;
import io.profileimporter.mapping.MappingPlan;
import io.profileimporter.row.TableForm;
import io.profileimporter.settings.Problems;
import io.profileimporter.source.RowReader;
import io.profileimporter.source.RowReaders;
import io.profileimporter.source.SourceSettings;
import io.profileimporter.source.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at the files of a command before the first of them is touched. */
final class ExportFiles {

  private final SourceSettings source;
  private final MappingPlan mapping;
  private final Problems problems;

  ExportFiles(SourceSettings source, MappingPlan mapping, Problems problems) {
    this.source = source;
    this.mapping = mapping;
    this.problems = problems;
  }

  /**
   * Reports files that are not there or stand twice, and columns that the mapping misses. Nobody
   * can look at standard input before it is read.
   */
  void check(List<String> names) {
    Set<Path> seen = new HashSet<>();
    for (String name : names) {
      try {
        if (!name.equals(Export.STANDARD_INPUT) && isThere(name, Path.of(name))) {
          checkColumns(name, Path.of(name), seen);
        }
      } catch (InvalidPathException invalid) {
        problems.add(name, "expected a path but " + invalid.getReason());
      } catch (IOException failure) {
        problems.add(name, "expected a file that can be read");
      } catch (UnreadableSourceException unreadable) {
        problems.addSentence(String.valueOf(unreadable.getMessage()));
      }
    }
  }

  private boolean isThere(String name, Path path) {
    Optional<String> obstacle = Export.obstacle(path);
    obstacle.ifPresent(what -> problems.add(name, what));
    return obstacle.isEmpty();
  }

  private void checkColumns(String name, Path path, Set<Path> seen) throws IOException {
    if (!seen.add(path.toRealPath())) {
      problems.add(name, "stands twice");
      return;
    }
    try (RowReader reader = RowReaders.open(path, source)) {
      mapping.bind(reader.table().map(TableForm::columns), problems);
    }
  }
}

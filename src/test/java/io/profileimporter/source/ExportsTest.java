package io.profileimporter.source;

import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class ExportsTest {
  @Test
  void dump() throws Exception {
    try (var files = Files.walk(Path.of("src/test/resources/exports"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        System.out.println("=== " + file.getFileName());
        try (RowReader reader = RowReaders.open(file, SourceSettings.detected())) {
          System.out.println(reader.table());
          for (Optional<ReadRow> row = reader.next(); row.isPresent(); row = reader.next()) {
            System.out.println(
                "  "
                    + row.get().row().location()
                    + " #"
                    + row.get().row().location().record()
                    + " "
                    + row.get().rejection().map(Object::toString).orElse("ok")
                    + " "
                    + row.get().row());
          }
        } catch (UnreadableSourceException e) {
          System.out.println("UNREADABLE " + e.getMessage());
        }
      }
    }
  }
}

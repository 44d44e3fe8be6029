package io.profileimporter.schedule;

import java.nio.file.Path;
import java.time.Instant;

/** Imports one file of a scheduled import. */
public interface FileImporter {

  /**
   * Imports a file, or goes on with it. Where a run of it has ended already, nothing is imported.
   *
   * @param since when it was first tried to import this very file
   */
  FileEnd importFile(ScheduledImport scheduled, Path file, Instant since);
}

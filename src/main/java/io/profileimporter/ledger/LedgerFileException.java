package io.profileimporter.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** What a run has read of the ledger finds no place on the disk. */
public final class LedgerFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LedgerFileException(Path folder, long written, IOException failure) {
    super(
        String.format(
            Locale.ROOT,
            "a run keeps what the ledger remembers in a file in %s (about 100 bytes a customer),"
                + " and after %,d MB that failed: %s",
            folder,
            written >> 20,
            failure.getMessage()),
        failure);
  }
}

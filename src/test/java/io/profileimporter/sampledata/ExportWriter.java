package io.profileimporter.sampledata;

import java.io.Closeable;
import java.io.IOException;

/** Writes customers one after another as the export of a CRM. */
interface ExportWriter extends Closeable {

  void write(Customer customer) throws IOException;
}

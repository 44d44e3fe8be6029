package io.profileimporter.report.page;

import io.profileimporter.report.RejectionStore;
import io.profileimporter.report.RowOrigins;
import io.profileimporter.report.StoredRejection;
import io.profileimporter.report.StoredRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the rows of a run into its page, block by block: rejected rows first, then the delivered
 * ones that lack a value. Few rows stand there as they are, many are packed.
 */
final class EmbeddedRows {

  /** How many rows a page holds at most. */
  static final int MOST = 100_000;

  private static final int BLOCK = 1000;
  private static final long BLOCK_LETTERS = 2_000_000;
  private static final long MOST_LETTERS = 64_000_000;

  private final RejectionStore store;
  private final String runId;
  private final List<String> reasons;
  private final List<String> fields;
  private final Mask mask;
  private final RowOrigins origins;
  private final boolean packed;
  private final Writer out;
  private final List<StoredRejection> pending = new ArrayList<>();
  private RowBlock block;
  private int rows;
  private long letters;

  EmbeddedRows(
      RejectionStore store,
      String runId,
      List<String> reasons,
      List<String> fields,
      Mask mask,
      RowOrigins origins,
      boolean packed,
      Writer out) {
    this.store = store;
    this.runId = runId;
    this.reasons = reasons;
    this.fields = fields;
    this.mask = mask;
    this.origins = origins;
    this.packed = packed;
    this.out = out;
    this.block = new RowBlock(reasons, fields, mask, origins);
  }

  void write() {
    store.whileRows(runId, this::addRow);
    if (!isFull()) {
      store.whileRejections(runId, this::addValue);
      addPending();
    }
    endBlock();
  }

  private boolean isFull() {
    return rows + block.rows() >= MOST || letters + block.letters() >= MOST_LETTERS;
  }

  private boolean addRow(StoredRow row) {
    block.add(row);
    endBlockIfLarge();
    return !isFull();
  }

  /** The rejections of a row follow each other. */
  private boolean addValue(StoredRejection rejection) {
    if (rejection.outcome().equals(StoredRejection.ROW)) {
      return true;
    }
    if (!pending.isEmpty() && pending.get(0).record() != rejection.record()) {
      addPending();
    }
    if (isFull()) {
      return false;
    }
    pending.add(rejection);
    return true;
  }

  private void addPending() {
    if (!pending.isEmpty()) {
      block.add(List.copyOf(pending));
      pending.clear();
      endBlockIfLarge();
    }
  }

  private void endBlockIfLarge() {
    if (block.rows() >= BLOCK || block.letters() >= BLOCK_LETTERS) {
      endBlock();
    }
  }

  private void endBlock() {
    if (block.rows() == 0) {
      return;
    }
    try {
      out.write("<script type=\"" + (packed ? "text/gzip" : "application/json"));
      out.write("\" class=\"rows\">");
      out.write(packed ? pack(block.json()) : block.json().replace("<", "\\u003c"));
      out.write("</script>\n");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    rows += block.rows();
    letters += block.letters();
    block = new RowBlock(reasons, fields, mask, origins);
  }

  private static String pack(String json) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(json.getBytes(StandardCharsets.UTF_8));
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}

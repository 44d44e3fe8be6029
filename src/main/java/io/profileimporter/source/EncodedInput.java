package io.profileimporter.source;

import io.profileimporter.row.CorrectionColumns;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The bytes of an export, unpacked and without a byte order mark.
 *
 * @param charset what the byte order mark says, else what was set, else UTF-8
 * @param marked whether the input began with a byte order mark
 */
record EncodedInput(InputStream in, Charset charset, boolean marked) {

  private static final int BUFFER = 1 << 16;

  /** So much of the start is looked at. */
  private static final int LOOK = 1 << 16;

  /** The byte order marks, a longer one before the shorter one that it begins with. */
  private enum Mark {
    UTF_8("UTF-8", "efbbbf"),
    UTF_32LE("UTF-32LE", "fffe0000"),
    UTF_16LE("UTF-16LE", "fffe"),
    UTF_16BE("UTF-16BE", "feff");

    private final String charset;
    private final String bytes;

    Mark(String charset, String bytes) {
      this.charset = charset;
      this.bytes = bytes;
    }

    private int length() {
      return bytes.length() / 2;
    }
  }

  static EncodedInput open(InputStream raw, String name, Optional<Charset> set) throws IOException {
    PushbackInputStream in = new PushbackInputStream(unpacked(raw), LOOK);
    byte[] start = in.readNBytes(4);
    String hex = HexFormat.of().formatHex(start);
    checkStart(hex, name);
    Optional<Mark> mark =
        Arrays.stream(Mark.values()).filter(one -> hex.startsWith(one.bytes)).findFirst();
    int length = mark.map(Mark::length).orElse(0);
    in.unread(start, length, start.length - length);
    Optional<Charset> marked = mark.map(one -> Charset.forName(one.charset));
    Optional<Charset> known = marked.isPresent() || set.isEmpty() ? marked : resaved(in, set.get());
    return new EncodedInput(in, known.orElse(StandardCharsets.UTF_8), marked.isPresent());
  }

  /**
   * The encoding of a file that has the one that is set, or of a file of rejected rows: spreadsheet
   * programs write those in UTF-8, often without a mark.
   */
  private static Optional<Charset> resaved(PushbackInputStream in, Charset set) throws IOException {
    byte[] start = in.readNBytes(LOOK);
    in.unread(start);
    String text = new String(start, StandardCharsets.UTF_8);
    boolean correction =
        text.contains(CorrectionColumns.LINE) && text.contains(CorrectionColumns.DETAIL);
    boolean utf8 = text.substring(0, Math.max(0, text.length() - 1)).indexOf('\uFFFD') < 0;
    return Optional.of(correction && utf8 ? StandardCharsets.UTF_8 : set);
  }

  private static InputStream unpacked(InputStream raw) throws IOException {
    PushbackInputStream in = new PushbackInputStream(raw, 2);
    byte[] start = in.readNBytes(2);
    in.unread(start);
    boolean packed = HexFormat.of().formatHex(start).equals("1f8b");
    return packed ? new GZIPInputStream(new NeverIdle(in), BUFFER) : in;
  }

  /** Of a packed file in several parts, the JDK takes the next only where bytes are at hand. */
  private static final class NeverIdle extends FilterInputStream {

    NeverIdle(InputStream in) {
      super(in);
    }

    @Override
    public int available() throws IOException {
      return Math.max(1, super.available());
    }
  }

  private static void checkStart(String hex, String name) {
    if (hex.isEmpty()) {
      throw new UnreadableSourceException(name + ": the file is empty");
    }
    if (hex.startsWith("504b0304") || hex.startsWith("d0cf11e0")) {
      throw new UnreadableSourceException(
          name
              + ": expected CSV or JSON but was a spreadsheet file or an archive; save it as CSV"
              + " UTF-8 from the spreadsheet program, or unpack it");
    }
  }
}

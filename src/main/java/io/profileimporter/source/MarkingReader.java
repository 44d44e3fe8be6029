package io.profileimporter.source;

import io.profileimporter.row.EscapedBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes bytes, and carries those that are not of the encoding as {@link EscapedBytes}. */
final class MarkingReader extends Reader {

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private boolean ended;
  private long position;
  private long lastMark = -1;

  MarkingReader(InputStream in, Charset charset) {
    this.in = in;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** The position of the last mark among the characters so far; -1 where there is none. */
  long lastMark() {
    return lastMark;
  }

  /** Reads at least one character; {@code length} must leave room for one malformed sequence. */
  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    CharBuffer chars = CharBuffer.wrap(to, offset, length);
    boolean more = true;
    while (more && chars.position() == offset) {
      more = decode(chars, offset) || refill();
    }
    int count = chars.position() - offset;
    position += count;
    return count == 0 ? -1 : count;
  }

  /** Decodes what is there; answers whether the room came to its end before the bytes did. */
  private boolean decode(CharBuffer chars, int offset) {
    CoderResult result = decoder.decode(bytes, chars, ended);
    while (result.isError() && chars.remaining() > result.length()) {
      lastMark = position + chars.position() - offset;
      for (int count = result.length(); count > 0; count--) {
        chars.put(EscapedBytes.mark(bytes.get()));
      }
      result = decoder.decode(bytes, chars, ended);
    }
    return !result.isUnderflow();
  }

  /** Answers whether there is something more to decode. */
  private boolean refill() throws IOException {
    if (ended) {
      return false;
    }
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = count < 0;
    bytes.position(bytes.position() + Math.max(0, count)).flip();
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

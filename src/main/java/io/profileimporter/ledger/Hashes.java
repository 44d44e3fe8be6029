package io.profileimporter.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The form of hashes in a column: eight bytes each. */
final class Hashes {

  private Hashes() {}

  static byte[] encode(List<Long> hashes) {
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * hashes.size());
    hashes.forEach(bytes::putLong);
    return bytes.array();
  }

  static List<Long> decode(byte[] column) {
    ByteBuffer bytes = ByteBuffer.wrap(column);
    List<Long> hashes = new ArrayList<>(column.length / Long.BYTES);
    while (bytes.hasRemaining()) {
      hashes.add(bytes.getLong());
    }
    return hashes;
  }
}

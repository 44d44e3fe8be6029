package io.profileimporter.ledger;

import io.profileimporter.ledger.LedgerPieces.Piece;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which pieces of a scope count: those of a generation, and over them what runs have written, but
 * for what stands in the generation too. A piece that a run had begun to write before counts, even
 * where its number is lower.
 *
 * @param generation a number of the scope's; {@link LedgerPieces#NEWS} before there is one
 * @param contained numbers of pieces of runs that the generation was made from
 */
record LedgerVersion(long generation, Set<Long> contained) {

  LedgerVersion {
    contained = Set.copyOf(contained);
  }

  static LedgerVersion of(long generation, byte @Nullable [] contained) {
    Set<Long> numbers = new HashSet<>();
    if (contained != null) {
      for (ByteBuffer bytes = ByteBuffer.wrap(contained); bytes.hasRemaining(); ) {
        numbers.add(bytes.getLong());
      }
    }
    return new LedgerVersion(generation, numbers);
  }

  /** The version that is made from the pieces of this one. */
  LedgerVersion madeAnew(Collection<Piece> pieces, long generation) {
    Set<Long> numbers = new HashSet<>(contained);
    for (Piece piece : pieces) {
      if (piece.generation() == LedgerPieces.NEWS) {
        numbers.add(piece.number());
      }
    }
    return new LedgerVersion(generation, numbers);
  }

  boolean counts(Piece piece) {
    return !contained.contains(piece.number());
  }

  byte[] containedBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * contained.size());
    contained.forEach(bytes::putLong);
    return bytes.array();
  }
}

package io.profileimporter.ledger;

import java.nio.LongBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The entries of one scope of the ledger in the job store. */
public final class LedgerStore {

  /** So much more may stand in the store than counts. */
  private static final int MOST_TIMES = 2;

  /** What is less is not worth the trouble, in pieces and in numbers. */
  private static final int FEW_PIECES = 500;

  private static final long FEW_NUMBERS = 1 << 16;

  /** Where what is only counted is kept meanwhile. */
  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

  private static final Logger log = LoggerFactory.getLogger(LedgerStore.class);

  private final JdbcTemplate jdbc;
  private final int scope;
  private final LedgerPieces pieces;

  /** The entries of the scope that has this number. */
  public LedgerStore(JdbcTemplate jdbc, int scope) {
    this.jdbc = jdbc;
    this.scope = scope;
    this.pieces = new LedgerPieces(jdbc, scope);
  }

  /** The pieces that were read, and how many numbers stood in them. */
  private record Loaded(EntryTable table, List<Long> pieces, long numbers)
      implements AutoCloseable {

    @Override
    public void close() {
      table.close();
    }
  }

  /**
   * Reads all entries for a run that only looks at them.
   *
   * @param folder where they are kept meanwhile, in a file
   */
  public OpenLedger open(Path folder) {
    return new OpenLedger(pieces, load(folder, piece -> {}).table());
  }

  /**
   * Reads all entries for a run, and writes them anew where the store has come to hold much that
   * does not count any more.
   *
   * @param folder where they are kept meanwhile, in a file
   * @param transaction executes in a transaction of its own
   */
  public OpenLedger open(Path folder, Consumer<Runnable> transaction) {
    Loaded loaded = load(folder, piece -> {});
    if (isWasteful(loaded)) {
      replaceIn(transaction, loaded);
    }
    return new OpenLedger(pieces, loaded.table());
  }

  private void replaceIn(Consumer<Runnable> transaction, Loaded loaded) {
    try {
      transaction.accept(() -> replace(loaded, Set.of()));
    } catch (ConcurrencyFailureException others) {
      log.debug("The ledger is not written anew: {}", others.getMessage());
    } catch (RuntimeException failure) {
      loaded.table().close();
      throw failure;
    }
  }

  private static boolean isWasteful(Loaded loaded) {
    long live = loaded.table().live();
    return loaded.numbers() > FEW_NUMBERS + MOST_TIMES * live
        || loaded.pieces().size() > FEW_PIECES + MOST_TIMES * live / LedgerPieces.MOST_NUMBERS;
  }

  /** Others may write anew what is being read: then it is read again. */
  private Loaded load(Path folder, Consumer<LongBuffer> listener) {
    while (true) {
      List<Long> numbers = pieces.numbers();
      EntryTable table = new EntryTable(folder);
      long read = loadInto(table, numbers, listener);
      if (read >= 0) {
        return new Loaded(table, numbers, read);
      }
      table.close();
    }
  }

  /** Answers how many numbers were read; fewer than none where a piece is gone. */
  private long loadInto(EntryTable table, List<Long> numbers, Consumer<LongBuffer> listener) {
    long read = 0;
    try {
      for (long number : numbers) {
        Optional<LongBuffer> piece = pieces.read(number);
        if (piece.isEmpty()) {
          return -1;
        }
        listener.accept(piece.get());
        table.load(piece.get());
        read += piece.get().limit();
      }
      return read;
    } catch (RuntimeException failure) {
      table.close();
      throw failure;
    }
  }

  /**
   * Writes what was loaded in the place of the pieces that it was loaded from; what others have
   * written since stays behind it.
   *
   * @throws OptimisticLockingFailureException where others have done so meanwhile: then nothing may
   *     be committed
   */
  private void replace(Loaded loaded, Set<Long> without) {
    if (!pieces.delete(loaded.pieces())) {
      throw new OptimisticLockingFailureException(
          "another process has written the ledger anew meanwhile; start the same command again");
    }
    try (LedgerPieces.Writing writing = pieces.new Writing(true)) {
      loaded
          .table()
          .forEach(
              entry -> {
                if (!without.contains(entry.identity())) {
                  writing.add(entry);
                }
              });
    }
  }

  /** Writes all entries anew. To be executed in a transaction. */
  void writeAnew() {
    try (Loaded loaded = load(TEMPORARY, piece -> {})) {
      replace(loaded, Set.of());
    }
  }

  /** What is known of a customer. */
  public Optional<LedgerEntry> find(long identity) {
    try (EntryTable table = load(TEMPORARY, piece -> {}).table()) {
      return table.find(identity);
    }
  }

  /** Notes that something was delivered. */
  public void delivered(Instant time) {
    jdbc.update(
        "update ledger_scope set delivered = ? where scope = ?",
        time.atOffset(ZoneOffset.UTC),
        scope);
  }

  /** How many pieces there are. */
  int pieces() {
    return pieces.numbers().size();
  }

  /** How many customers there are. */
  long count() {
    try (EntryTable table = load(TEMPORARY, piece -> {}).table()) {
      return table.size();
    }
  }

  /** Forgets all customers; answers how many there were. */
  public long forgetAll() {
    try (Loaded loaded = load(TEMPORARY, piece -> {})) {
      jdbc.update("delete from ledger_piece where scope = ?", scope);
      return loaded.table().size();
    }
  }

  /**
   * Forgets the customers who are known by one of these hashes, or were; answers how many there
   * were. To be executed in a transaction.
   */
  public int forget(Collection<Long> hashes) {
    Set<Long> found = new HashSet<>();
    Consumer<LedgerEntry> search =
        entry -> {
          if (entry.isKnownBy(hashes)) {
            found.add(entry.identity());
          }
        };
    try (Loaded loaded = load(TEMPORARY, piece -> PackedEntry.forEach(piece, search))) {
      if (!found.isEmpty()) {
        replace(loaded, found);
      }
      return found.size();
    }
  }
}

package io.profileimporter.ledger;

import io.profileimporter.ledger.LedgerPieces.Piece;
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

  /** The pieces that were read of a version, and how many numbers stood in them. */
  private record Loaded(EntryTable table, LedgerVersion version, List<Piece> pieces, long numbers)
      implements AutoCloseable {

    Loaded with(EntryTable other) {
      return new Loaded(other, version, pieces, numbers);
    }

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
    try {
      tidy(loaded, transaction);
    } catch (ConcurrencyFailureException others) {
      log.debug("The ledger is not written anew: {}", others.getMessage());
    } catch (RuntimeException failure) {
      loaded.close();
      throw failure;
    }
    return new OpenLedger(pieces, loaded.table());
  }

  private void tidy(Loaded loaded, Consumer<Runnable> transaction) {
    if (isWasteful(loaded)) {
      replace(loaded, Set.of(), transaction);
    } else if (!loaded.version().contained().isEmpty()) {
      pieces.deleteBefore(loaded.version(), transaction);
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
      LedgerVersion version = pieces.version();
      List<Piece> all = pieces.of(version);
      EntryTable table = new EntryTable(folder);
      long read = loadInto(table, all, listener);
      if (read >= 0 && pieces.version().generation() == version.generation()) {
        return new Loaded(table, version, all, read);
      }
      table.close();
    }
  }

  /** Answers how many numbers were read; fewer than none where a piece is gone. */
  private long loadInto(EntryTable table, List<Piece> all, Consumer<LongBuffer> listener) {
    long read = 0;
    try {
      for (Piece one : all) {
        Optional<LongBuffer> piece = pieces.read(one.number());
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
   * written since stays over it. Until all is written, the pieces before count.
   *
   * @param transaction executes some of it: all in one transaction would take memory
   * @throws OptimisticLockingFailureException where others have done so meanwhile
   */
  private void replace(Loaded loaded, Set<Long> without, Consumer<Runnable> transaction) {
    long generation = pieces.newGeneration();
    try (LedgerPieces.Writing writing = pieces.new Writing(generation, transaction)) {
      loaded
          .table()
          .forEach(
              entry -> {
                if (!without.contains(entry.identity())) {
                  writing.add(entry);
                }
              });
    }
    LedgerVersion written = loaded.version().madeAnew(loaded.pieces(), generation);
    if (!pieces.change(loaded.version(), written)) {
      pieces.deleteGeneration(generation, transaction);
      throw new OptimisticLockingFailureException(
          "another process has written the ledger anew meanwhile; start the same command again");
    }
    pieces.deleteBefore(written, transaction);
  }

  /** Writes all entries anew. */
  void writeAnew() {
    try (Loaded loaded = load(TEMPORARY, piece -> {})) {
      replace(loaded, Set.of(), Runnable::run);
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
    return pieces.of(pieces.version()).size();
  }

  /** How many customers there are. */
  long count() {
    try (EntryTable table = load(TEMPORARY, piece -> {}).table()) {
      return table.size();
    }
  }

  /** Forgets all customers; answers how many there were. Not to be executed in a transaction. */
  public long forgetAll() {
    try (Loaded loaded = load(TEMPORARY, piece -> {});
        EntryTable nobody = new EntryTable(TEMPORARY)) {
      replace(loaded.with(nobody), Set.of(), Runnable::run);
      return loaded.table().size();
    }
  }

  /** How many customers are known by one of these hashes, or were. */
  public int count(Collection<Long> hashes) {
    Set<Long> found = new HashSet<>();
    load(TEMPORARY, search(hashes, found)).close();
    return found.size();
  }

  /**
   * Forgets the customers who are known by one of these hashes, or were; answers how many there
   * were. Not to be executed in a transaction.
   */
  public int forget(Collection<Long> hashes) {
    Set<Long> found = new HashSet<>();
    try (Loaded loaded = load(TEMPORARY, search(hashes, found))) {
      if (!found.isEmpty()) {
        replace(loaded, found, Runnable::run);
      }
      return found.size();
    }
  }

  private static Consumer<LongBuffer> search(Collection<Long> hashes, Set<Long> found) {
    Consumer<LedgerEntry> search =
        entry -> {
          if (entry.isKnownBy(hashes)) {
            found.add(entry.identity());
          }
        };
    return piece -> PackedEntry.forEach(piece, search);
  }
}

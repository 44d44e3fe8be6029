package io.profileimporter.job;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A kind of database that can be a job store. */
public enum Database {
  H2,
  POSTGRESQL;

  /** What the pool says, without a state, of a connection that it has found broken before. */
  private static final String CLOSED = "Connection is closed";

  /** The kind that a JDBC URL names. */
  public static Optional<Database> of(String url) {
    return Arrays.stream(values()).filter(kind -> url.startsWith(kind.prefix())).findFirst();
  }

  /** The beginnings of all URLs that are known, for messages. */
  public static String prefixes() {
    return Arrays.stream(values()).map(Database::prefix).collect(Collectors.joining(" or "));
  }

  /** Whether a failure tells that the database, or the way to it, is gone. */
  boolean isLoss(SQLException failure) {
    return switch (this) {
      case H2 -> false;
      case POSTGRESQL ->
          failure instanceof SQLTransientConnectionException
              || CLOSED.equals(failure.getMessage())
              || Optional.ofNullable(failure.getSQLState())
                  .filter(Database::isLossState)
                  .isPresent();
    };
  }

  /**
   * Class 08 is that of connections; 57P01 to 57P03: the server goes down, has crashed, comes up.
   */
  private static boolean isLossState(String state) {
    return state.startsWith("08") || state.startsWith("57P0");
  }

  /** The folder of the migrations that only this kind understands. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The scripts of its tables in their order, below {@code db}. */
  List<String> scripts() {
    return switch (this) {
      case H2 ->
          List.of(
              "h2/V1__spring_batch.sql",
              "h2/V1_1__keep_texts_in_place.sql",
              "common/V2__runs_and_rejections.sql",
              "common/V3__census.sql",
              "common/V4__run_facts.sql",
              "common/V5__request_quota.sql",
              "common/V6__requests_under_way.sql",
              "common/V7__further_charges.sql",
              "common/V8__import_names_and_shapes.sql",
              "common/V9__ledger.sql",
              "common/V10__schedule.sql",
              "common/V11__corrections.sql",
              "common/V12__ledger_news.sql",
              "common/V13__ledger_pieces.sql",
              "common/V15__handed_out_files.sql");
      case POSTGRESQL ->
          List.of(
              "postgresql/V1__spring_batch.sql",
              "common/V2__runs_and_rejections.sql",
              "common/V3__census.sql",
              "common/V4__run_facts.sql",
              "common/V5__request_quota.sql",
              "common/V6__requests_under_way.sql",
              "common/V7__further_charges.sql",
              "common/V8__import_names_and_shapes.sql",
              "common/V9__ledger.sql",
              "common/V10__schedule.sql",
              "common/V11__corrections.sql",
              "common/V12__ledger_news.sql",
              "common/V13__ledger_pieces.sql",
              "common/V15__handed_out_files.sql");
    };
  }

  /** The versions of its tables in their order, as Flyway reads them from the scripts' names. */
  List<String> versions() {
    return scripts().stream().map(Database::version).toList();
  }

  private static String version(String script) {
    return script.replaceFirst(".*/V", "").replaceFirst("__.*", "").replace('_', '.');
  }

  private String prefix() {
    return "jdbc:" + folder() + ":";
  }
}

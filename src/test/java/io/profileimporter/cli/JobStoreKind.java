package io.profileimporter.cli;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** The databases that a job store can be, each of them a real one. */
enum JobStoreKind {
  H2 {
    @Override
    String newStore(Path folder) {
      return "jdbc:h2:file:" + folder.resolve("data").resolve("profile-importer");
    }
  },
  POSTGRESQL {
    @Override
    String newStore(Path folder) {
      return Server.newDatabase();
    }
  };

  /** The URL of a store in which nothing stands yet. */
  abstract String newStore(Path folder);

  /** One PostgreSQL for all tests of this process; it ends with the process. */
  private static final class Server {

    private static final EmbeddedPostgres POSTGRES = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    static String newDatabase() {
      String name = "store_" + DATABASES.incrementAndGet();
      try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + name);
        return POSTGRES.getJdbcUrl("postgres", name);
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
    }
  }
}

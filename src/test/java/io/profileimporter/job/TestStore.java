package io.profileimporter.job;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

/** The databases that a job store can be, each as tests have it: empty, and gone afterwards. */
public enum TestStore {
  H2 {
    @Override
    JobStoreSettings settings() {
      return new JobStoreSettings(
          "jdbc:h2:mem:" + UUID.randomUUID(), Optional.empty(), Optional.empty());
    }
  },
  POSTGRESQL {
    @Override
    JobStoreSettings settings() {
      return postgresql(serverPort());
    }
  };

  /** One server serves all tests; it ends with their process. */
  private static final class Server {

    private static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  abstract JobStoreSettings settings();

  /** Where the PostgreSQL of the tests listens. */
  static int serverPort() {
    return Server.RUNNING.getPort();
  }

  /** A store of the tests' PostgreSQL, reached by a way of one's own. */
  static JobStoreSettings postgresql(int port) {
    return new JobStoreSettings(
        Server.RUNNING
                .getJdbcUrl("postgres", "postgres")
                .replace(":" + serverPort() + "/", ":" + port + "/")
            + "&currentSchema="
            + schema(),
        Optional.empty(),
        Optional.empty());
  }

  /** An empty store. */
  public JobStore open() {
    return JobStore.open(settings());
  }

  private static String schema() {
    return "s" + UUID.randomUUID().toString().replace("-", "");
  }
}

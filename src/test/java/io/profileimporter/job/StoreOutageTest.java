package io.profileimporter.job;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreOutageTest {

  private final StoreLossException loss =
      new StoreLossException("SQL state 08006", new IllegalStateException());

  private final StopSignal stop = new StopSignal();
  private Imports imports;

  @BeforeEach
  void open(@TempDir Path folder) {
    imports = new Imports(folder);
  }

  @AfterEach
  void close() {
    imports.close();
  }

  /** The clock goes on by a minute whenever it is looked at. */
  private StoreOutage outage(Duration limit) {
    AtomicInteger minutes = new AtomicInteger();
    InstantSource time = () -> Instant.EPOCH.plusSeconds(60L * minutes.incrementAndGet());
    Clock clock = time.withZone(ZoneOffset.UTC);
    return new StoreOutage(imports.store(), limit, clock, imports, stop);
  }

  @Test
  void givesUpInTheEnd() {
    imports.store().close();
    assertThatThrownBy(() -> outage(Duration.ofSeconds(30)).await(loss, 7))
        .isInstanceOf(JobStoreException.class)
        .hasMessage(
            "the job store went away (SQL state 08006), and it has not come back for 30 s; what is"
                + " committed stands; start the same command again and it goes on");
  }

  @Test
  void stopsWhenItIsAskedTo() {
    stop.give();
    assertThatThrownBy(() -> outage(Duration.ofHours(1)).await(loss, 7))
        .hasMessageContaining(", and it was asked to stop; what is committed stands");
  }
}

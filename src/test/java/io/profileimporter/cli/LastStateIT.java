package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.ImporterProcess.Ended;
import io.profileimporter.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Customers who stand in many rows, at an API with two faults in a hundred requests and jitter. */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class LastStateIT {

  private static final int ROWS = Integer.getInteger("faulty.rows", 5_000);
  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final String FAULTS =
      "429=0.3%,500=0.3%,503=0.3%,reset=0.3%,reset-after=0.3%,half=0.2%,hang=0.1%,drip=0.1%"
          + ",html=0.1%,latency=5ms±4ms,seed=1";
  private static final String MAPPING = "properties: {id: id, email: email, loyalty_bonuses: row}";
  private static final String DELIVERY =
      "set-size: 500, timeout: 1s, retry: {attempts: 30, first-wait: 20ms, longest-wait: 1s}";

  @TempDir private Path folder;

  @Test
  void everyCustomerEndsInTheStateOfTheLastRow() throws IOException {
    int[] customers = new Random(7).ints(ROWS, 0, ROWS / 4).toArray();
    Path mapping = Files.writeString(folder.resolve("mapping.yaml"), MAPPING);
    Path export = export(customers);
    try (Sandbox api = ImporterHome.api(FAULTS);
        ImporterProcess process =
            new ImporterHome(folder.resolve("home"), api.uri(), JobStoreKind.H2, DELIVERY)
                .start("import", "--mapping", mapping, export)) {
      Ended ended = process.awaitEnd(PATIENCE);
      assertThat(ended.code()).as("%s", ended).isZero();
      assertThat(lastRows(api)).isEqualTo(expected(customers));
      assertThat(api.counts().faults()).isNotEmpty();
    }
  }

  /** Some rows know the customer by both identifiers, others by one of them. */
  private Path export(int[] customers) throws IOException {
    String rows =
        IntStream.range(0, ROWS)
            .mapToObj(row -> row % 3 == 0 ? row(customers[row], "", row) : row(customers, row))
            .collect(Collectors.joining("\n", "id,email,row\n", "\n"));
    return Files.writeString(folder.resolve("customers.csv"), rows);
  }

  private static String row(int[] customers, int row) {
    return row(customers[row], email(customers[row]), row);
  }

  private static String row(int customer, String email, int row) {
    return "n%d,%s,%d".formatted(customer, email, row);
  }

  private static String email(int customer) {
    return "ivanova.k%d@inbox.ru".formatted(customer);
  }

  private static Map<String, String> expected(int[] customers) {
    Map<String, String> last = new HashMap<>();
    for (int row = 0; row < customers.length; row++) {
      last.put("n" + customers[row], "" + row);
    }
    return last;
  }

  private static Map<String, String> lastRows(Sandbox api) {
    Map<String, String> last = new HashMap<>();
    api.profiles()
        .forEach(
            profile ->
                last.put(
                    "" + profile.properties().get("id"),
                    "" + profile.properties().get("loyalty_bonuses")));
    return last;
  }
}

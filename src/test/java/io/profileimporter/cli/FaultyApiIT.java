package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.ImporterProcess.Ended;
import io.profileimporter.sandbox.Sandbox;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An API that fails in every way that the sandbox knows, at one request in twenty each. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class FaultyApiIT {

  private static final List<String> FAULTS =
      List.of("429", "500", "503", "reset", "reset-after", "half", "drip", "html", "hang");

  private static final String DELIVERY =
      "endpoint: %s, set-size: %d, in-flight: 16, requests-per-minute: 100000, timeout: 300ms,"
          + " retry: {attempts: 30, first-wait: 5ms, longest-wait: 50ms}";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"profile-set", "import-audience"})
  void losesNothing(String endpoint) {
    Path export = ImporterHome.export(folder.resolve("customers.csv"), 300);
    String delivery = DELIVERY.formatted(endpoint, endpoint.equals("profile-set") ? 100 : 4);
    ImportOutcome faultless = outcome("faultless", "", export, delivery);
    String faults = String.join("=5%,", FAULTS) + "=5%,seed=1";
    outcome("faulty", faults, export, delivery).assertSameAs(faultless);
  }

  private ImportOutcome outcome(String name, String faults, Path export, String delivery) {
    try (Sandbox api = ImporterHome.api(faults)) {
      Path home = folder.resolve(name);
      ImporterHome importer = new ImporterHome(home, api.uri(), JobStoreKind.H2, delivery);
      Ended ended = importer.run("import", export);
      assertThat(ended.code()).as("%s", ended).isEqualTo(3);
      if (!faults.isEmpty()) {
        assertThat(api.counts().faults()).containsOnlyKeys(FAULTS);
      }
      return ImportOutcome.of(importer, api);
    }
  }
}

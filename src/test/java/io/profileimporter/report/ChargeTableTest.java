package io.profileimporter.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.census.Charge;
import io.profileimporter.census.Charges;
import io.profileimporter.census.Evidence;
import io.profileimporter.job.JobStore;
import io.profileimporter.job.TestStore;
import io.profileimporter.row.Reason;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChargeTableTest {

  private static final Charge BORN =
      new Charge(
          Reason.CUSTOMER_CONTRADICTED,
          "id",
          List.of("first_name", "last_name", "birthday"),
          "has 2 different names and 2 different birthdays");
  private static final Charge MAILED =
      new Charge(
          Reason.ID_WITH_SEVERAL_EMAILS,
          "id",
          List.of("email"),
          "has 2 different e-mail addresses");

  @Test
  void givesBackWhatWasEntered() {
    Charges charges = new Charges();
    for (long hash = 1; hash <= 10_000; hash++) {
      charges.add(hash, hash % 3 == 0 ? BORN : MAILED);
    }
    charges.add(1, BORN);
    assertThat(said(stored(charges))).isEqualTo(said(charges)).hasSize(10_000);
  }

  @Test
  void forgetsWhatIsSaidOfPersonsValues() {
    try (JobStore store = TestStore.H2.open()) {
      CensusStore censuses = new CensusStore(store.jdbc());
      Charges charges = new Charges();
      charges.add(1, BORN);
      charges.add(2, BORN);
      charges.add(2, MAILED);
      new RunStore(store.jdbc()).enter(Runs.run("r", Instant.EPOCH, Path.of("reports")));
      censuses.enter("r", new Evidence(1, 20_000, Map.of(), List.of(), charges));
      assertThat(new PersonalTraces(store.jdbc()).emptyEvidence("r", Set.of(2L, 3L))).isEqualTo(2);
      assertThat(said(censuses.findWhole("r").further())).isEqualTo(Map.of(1L, Set.of(BORN)));
    }
  }

  private static Charges stored(Charges charges) {
    try (JobStore store = TestStore.H2.open()) {
      new RunStore(store.jdbc()).enter(Runs.run("r", Instant.EPOCH, Path.of("reports")));
      CensusStore censuses = new CensusStore(store.jdbc());
      censuses.enter("r", new Evidence(1, 20_000, Map.of(), List.of(), charges));
      assertThat(censuses.find("r").further().size()).isZero();
      return censuses.findWhole("r").further();
    }
  }

  private static Map<Long, Set<Charge>> said(Charges charges) {
    Map<Long, Set<Charge>> said = new HashMap<>();
    charges.forEach(
        (hash, charge) -> said.computeIfAbsent(hash, first -> new HashSet<>()).add(charge));
    return said;
  }
}

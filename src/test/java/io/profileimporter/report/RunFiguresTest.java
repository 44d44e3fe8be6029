package io.profileimporter.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.job.JobStore;
import io.profileimporter.job.TestStore;
import io.profileimporter.report.RunFigures.Trouble;
import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import io.profileimporter.row.SourceRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunFiguresTest {

  @ParameterizedTest
  @EnumSource
  void countsByFieldAndPlace(TestStore kind) {
    try (JobStore store = kind.open()) {
      fill(store);
      RunFigures figures = new RunFigures(store.jdbc());
      assertThat(figures.byField("r")).isEqualTo(Map.of("email", new Trouble(0, 2)));
      assertThat(figures.byPlace("r", 5, 3))
          .containsExactly(new Trouble(1, 1), new Trouble(0, 0), new Trouble(0, 1));
      assertThat(figures.rows("r")).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void putsTheFieldWithTheMostTroublesFirst(TestStore kind) {
    try (JobStore store = kind.open()) {
      fill(store);
      Rejection phone = Runs.value(Reason.PHONE_MASK, "phone", "+7");
      SourceRow row = Runs.rejected(20, "x").row();
      List<Rejection> three = Collections.nCopies(3, phone);
      new RejectionStore(store.jdbc())
          .add(
              "r",
              List.of(
                  new ReportedRow(row, three, List.of(), true),
                  new ReportedRow(
                      Runs.rejected(21, "x").row(),
                      Collections.nCopies(2, Runs.value(Reason.EMAIL_NO_MAIL, "email", "no@a.ru")),
                      List.of(),
                      false)));
      assertThat(new RunFigures(store.jdbc()).byField("r").keySet())
          .containsExactly("email", "phone");
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsTheFirstExampleOfEachReason(TestStore kind) {
    try (JobStore store = kind.open()) {
      fill(store);
      Map<String, StoredRejection> examples = new RunFigures(store.jdbc()).examples("r");
      assertThat(examples).containsOnlyKeys("email-no-mail", "malformed-row");
      assertThat(examples.values()).extracting(StoredRejection::record).containsOnly(2L, 5L);
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsTheExampleBehindAThousandOthers(TestStore kind) {
    try (JobStore store = kind.open()) {
      new RunStore(store.jdbc()).enter(Runs.run("r"));
      List<Rejection> found =
          new ArrayList<>(
              Collections.nCopies(1000, Runs.value(Reason.EMAIL_NO_MAIL, "email", "no@mail.ru")));
      found.add(Runs.value(Reason.PHONE_MASK, "phone", "+7"));
      found.add(Runs.value(Reason.PHONE_MASK, "phone", "+8"));
      ReportedRow row = new ReportedRow(Runs.rejected(2, "x").row(), found, List.of(), true);
      new RejectionStore(store.jdbc()).add("r", List.of(row));
      Map<String, StoredRejection> examples = new RunFigures(store.jdbc()).examples("r");
      assertThat(examples).containsOnlyKeys("email-no-mail", "phone-mask");
      assertThat(examples)
          .hasEntrySatisfying(
              "phone-mask", example -> assertThat(example.rejection().value()).contains("+7"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheFactsOfARun(TestStore kind) {
    try (JobStore store = kind.open()) {
      fill(store);
      FactsStore stored = new FactsStore(store.jdbc());
      assertThat(stored.find("r")).isEqualTo(RunFacts.UNKNOWN);
      RunFacts facts =
          new RunFacts(
              List.of("a\u0000\\", "\uD83C"),
              ";",
              Optional.of(
                  new RowsForm(
                      List.of("a"),
                      Map.of("email", List.of("a")),
                      ';',
                      "UTF-8",
                      true,
                      Optional.of(true))),
              "1",
              "17",
              List.of(new RunFacts.Pace(1.5, 2, 3, 4, 5, 6)),
              true,
              1.5,
              Optional.of(new Latency(1, 2, 3)),
              Optional.of(new Verified(3, 1, 1, 1, 0, Map.of("email", 1))));
      stored.enter("r", facts);
      stored.enter("r", facts);
      assertThat(stored.find("r")).isEqualTo(facts);
    }
  }

  @Test
  void factsOfAnEarlierVersionAreThoseOfAnImport() {
    try (JobStore store = TestStore.H2.open()) {
      fill(store);
      String json =
          "{\"columns\":[],\"delimiter\":\",\",\"importer\":\"\",\"java\":\"\",\"pace\":[]}";
      store.jdbc().update("insert into run_facts values ('r', ?)", json);
      assertThat(new FactsStore(store.jdbc()).find("r")).isEqualTo(RunFacts.UNKNOWN);
    }
  }

  private static void fill(JobStore store) {
    new RunStore(store.jdbc()).enter(Runs.run("r"));
    new RejectionStore(store.jdbc())
        .add("r", List.of(Runs.rejected(2, "x"), dropped(5), dropped(12)));
  }

  private static ReportedRow dropped(long record) {
    return new ReportedRow(
        Runs.rejected(record, "x").row(),
        List.of(Runs.value(Reason.EMAIL_NO_MAIL, "email", "no@mail.ru")),
        List.of(),
        true);
  }
}

package io.profileimporter.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.delivery.UndeliverableException;
import io.profileimporter.report.RunCounts;
import io.profileimporter.report.RunStatus;
import io.profileimporter.report.RunSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.springframework.util.FileSystemUtils;

class RunAccountingTest {

  /** Rows by what becomes of them; each stands behind its number. */
  private enum Kind {
    DELIVERED("c%d,1990-03-11"),
    WITHOUT_A_VALUE("c%d,1990-99-99"),
    REFUSED("r%d,"),
    WITHOUT_IDENTIFIER(",1990-03-11"),
    BROKEN("c%d,too,many,cells");

    private final String form;

    Kind(String form) {
      this.form = form;
    }

    private String row(int number) {
      return form.formatted(number);
    }
  }

  @Property(tries = 40)
  void countsAddUpForAnyMixOfRowsAndReplies(
      @ForAll("mixes") List<Kind> kinds, @ForAll @IntRange(min = 1, max = 7) int setSize)
      throws IOException {
    RecordingDelivery delivery = RecordingDelivery.faultless();
    RunSummary summary = run(kinds, setSize, List.of(delivery));
    assertThat(summary.run().counts()).isEqualTo(expected(kinds));
    assertThat(summary.run().status()).isEqualTo(RunStatus.COMPLETED);
  }

  @Property(tries = 40)
  void interruptionLosesNothingAndReportsNothingTwice(
      @ForAll("mixes") List<Kind> kinds,
      @ForAll @IntRange(min = 1, max = 7) int setSize,
      @ForAll @IntRange(min = 1, max = 3) int set)
      throws IOException {
    RecordingDelivery first =
        RecordingDelivery.failingAtSet(set, new UndeliverableException("away"));
    RecordingDelivery second = RecordingDelivery.faultless();
    RunSummary summary = run(kinds, setSize, List.of(first, second));
    assertThat(summary.run().counts()).isEqualTo(expected(kinds));
    Set<String> sent = new LinkedHashSet<>();
    first.sets().forEach(sent::addAll);
    second.sets().forEach(sent::addAll);
    long profiles = kinds.size() - count(kinds, Kind.WITHOUT_IDENTIFIER, Kind.BROKEN);
    assertThat(sent).hasSize((int) profiles);
  }

  @Provide
  Arbitrary<List<Kind>> mixes() {
    return Arbitraries.of(Kind.class).list().ofMinSize(1).ofMaxSize(20);
  }

  /** Runs the export until it is finished, each time with the next delivery. */
  private static RunSummary run(List<Kind> kinds, int setSize, List<RecordingDelivery> deliveries)
      throws IOException {
    Path folder = Files.createTempDirectory("accounting");
    try (Imports imports = new Imports(folder)) {
      List<String> rows = new ArrayList<>();
      kinds.forEach(kind -> rows.add(kind.row(rows.size())));
      Path export = imports.export(rows);
      RunSummary summary = imports.run(export, setSize, deliveries.get(0));
      return summary.run().status() == RunStatus.COMPLETED
          ? summary
          : imports.run(export, setSize, deliveries.get(1));
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private static RunCounts expected(List<Kind> kinds) {
    long rejected = count(kinds, Kind.REFUSED, Kind.WITHOUT_IDENTIFIER, Kind.BROKEN);
    return new RunCounts(
        kinds.size(), kinds.size() - rejected, 0, rejected, 0, count(kinds, Kind.WITHOUT_A_VALUE));
  }

  private static long count(List<Kind> kinds, Kind... counted) {
    return kinds.stream().filter(List.of(counted)::contains).count();
  }
}

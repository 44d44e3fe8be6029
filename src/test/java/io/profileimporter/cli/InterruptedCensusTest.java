package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.Shop.Ended;
import io.profileimporter.config.Overrides;
import io.profileimporter.config.SettingsReader;
import io.profileimporter.delivery.Endpoint;
import io.profileimporter.job.DryDelivery;
import io.profileimporter.job.Export;
import io.profileimporter.job.ImportRun;
import io.profileimporter.job.ImportSettings;
import io.profileimporter.job.JobStore;
import io.profileimporter.job.RunListener;
import io.profileimporter.job.RunProgress;
import io.profileimporter.job.StopSignal;
import io.profileimporter.report.RunStatus;
import io.profileimporter.report.RunSummary;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptedCensusTest {

  /** Stops a run as soon as it has begun. */
  private record StoppingAtOnce(StopSignal stop, List<String> notes) implements RunListener {

    @Override
    public void note(String note) {
      notes.add(note);
    }

    @Override
    public void started(RunProgress progress) {
      stop.give();
    }

    @Override
    public void ended() {
      // the summary tells
    }
  }

  @Test
  void beginsAgainAndGoesOn(@TempDir Path folder) {
    try (Shop shop = new Shop(folder, "")) {
      shop.settings("", "rules: {birthday-overrepresented: off}");
      Path export = shop.customers(40);
      RunSummary stopped = stopInCensus(shop, export);
      assertThat(stopped.run().status()).isEqualTo(RunStatus.STOPPED);
      assertThat(stopped.run().counts().read()).isZero();
      Ended ended = shop.run("import", export);
      assertThat(ended.err()).contains("going on with run " + stopped.run().id());
      assertThat(ended.out()).contains("read 40 = delivered 40");
      assertThat(shop.run("runs").out().lines()).hasSize(2);
    }
  }

  private static RunSummary stopInCensus(Shop shop, Path export) {
    ImportSettings settings = settings(shop);
    StopSignal stop = new StopSignal();
    try (JobStore store = JobStore.open(settings.jobStore())) {
      return new ImportRun(
              settings,
              store,
              () -> new DryDelivery(Endpoint.PROFILE_SET),
              Clock.systemUTC(),
              new StoppingAtOnce(stop, new ArrayList<>()),
              stop)
          .execute(Export.of(export.toString(), InputStream.nullInputStream()), false);
    }
  }

  private static ImportSettings settings(Shop shop) {
    Overrides overrides =
        Overrides.builder().config(Optional.of(shop.path("application.yaml"))).sends(true).build();
    return new SettingsReader(Map.of(), shop.path("")).read(overrides, List.of());
  }
}

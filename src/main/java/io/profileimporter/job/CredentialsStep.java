package io.profileimporter.job;

import io.profileimporter.delivery.CredentialsCheck;
import io.profileimporter.report.Run;
import java.time.Clock;
import java.util.Optional;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * The step that asks whether the API takes the shop's keys, before a large export is read ahead:
 * with a small one, the first profile tells as soon.
 */
final class CredentialsStep {

  private static final long LARGE = 4 << 20;

  private final ImportSettings settings;
  private final Clock clock;

  CredentialsStep(ImportSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** The step for an export, where there is time to be lost. */
  Optional<SideStep> of(Run run, Export export) {
    return settings
        .credentials()
        .filter(keys -> export.isRepeatable() && run.source().size() > LARGE)
        .map(keys -> new CredentialsCheck(settings.delivery(), keys, clock))
        .map(
            check ->
                new SideStep(
                    "credentials",
                    (contribution, context) -> {
                      check.requireTaken();
                      return RepeatStatus.FINISHED;
                    }));
  }
}

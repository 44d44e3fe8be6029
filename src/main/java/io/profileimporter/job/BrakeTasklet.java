package io.profileimporter.job;

import io.profileimporter.brake.BrakeSettings;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Looks whether the export is like those before it, and holds the run where it is not. A run that
 * is gone on with behind this step is not looked at again.
 */
final class BrakeTasklet implements Tasklet {

  private final Supplier<List<String>> findings;
  private final BrakeSettings.Mode mode;
  private final RunListener listener;

  /**
   * A look.
   *
   * @param findings what there is to say, found when the step begins
   */
  BrakeTasklet(Supplier<List<String>> findings, BrakeSettings.Mode mode, RunListener listener) {
    this.findings = findings;
    this.mode = mode;
    this.listener = listener;
  }

  @Override
  public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    List<String> found = mode == BrakeSettings.Mode.OFF ? List.of() : findings.get();
    switch (mode) {
      case HOLD -> hold(found);
      case ACCEPT -> found.forEach(finding -> listener.note("accepted: " + finding));
      case TELL -> found.forEach(finding -> listener.note("an import would be held: " + finding));
      case OFF -> {}
    }
    return RepeatStatus.FINISHED;
  }

  private static void hold(List<String> found) {
    if (!found.isEmpty()) {
      throw new HeldException(String.join("; ", found));
    }
  }
}

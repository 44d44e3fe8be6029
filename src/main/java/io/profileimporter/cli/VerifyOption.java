package io.profileimporter.cli;

import io.profileimporter.verification.Sample;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How many of the delivered profiles are read back. */
final class VerifyOption {

  /** They are kept in memory while the run is at work. */
  private static final int MOST = 10_000;

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--verify",
      paramLabel = "N",
      description =
          "Read N of the delivered profiles back, drawn at random, and tell what is not there or"
              + " not as it was sent.")
  private @Nullable Integer size;

  /** An empty sample for one run, where one is wanted. */
  Optional<Sample> sample() {
    return Optional.ofNullable(size).map(wanted -> new Sample(wanted, new SecureRandom()));
  }

  /** Refuses a sample that cannot be drawn, before anything is begun. */
  void check() {
    Integer wanted = size;
    if (wanted != null && (wanted < 1 || wanted > MOST)) {
      throw new ParameterException(
          spec.commandLine(),
          "--verify: expected a whole number from 1 to " + MOST + " but was " + wanted);
    }
  }
}

package io.profileimporter.cli;

import io.profileimporter.config.TellingSettings;
import io.profileimporter.job.StopSignal;
import io.profileimporter.notice.Messenger;
import io.profileimporter.notice.Samples;
import io.profileimporter.notice.Target;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code notify}: shows who is told of the end of a run, and tries whether that works. */
@Command(
    name = "notify",
    description = "Shows who is told of the end of a run; with --test, sends each a sample.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class NotifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "TARGET",
      arity = "0..*",
      description = "Names of targets in the settings (default: all).")
  private List<String> names = new ArrayList<>();

  @Mixin private ConfigOption config = new ConfigOption();

  @Option(names = "--test", description = "Send a sample to each target, whenever it is told.")
  private boolean test;

  @Override
  public Integer call() {
    TellingSettings settings = config.reader().readTelling(config.file(), test);
    List<Target> targets = chosen(settings.notices().targets());
    PrintWriter out = spec.commandLine().getOut();
    if (!test) {
      targets.forEach(target -> out.println(target.name() + ": " + target.inWords()));
      return ExitCode.ALL_DELIVERED;
    }
    Messenger messenger =
        new Messenger(
            settings.notices(),
            () -> settings.trust().context(),
            System::nanoTime,
            new StopSignal()::pause);
    return show(messenger.tell(Samples.sample(Clock.systemUTC().instant()), targets), targets);
  }

  private int show(Map<String, Optional<String>> told, List<Target> targets) {
    PrintWriter out = spec.commandLine().getOut();
    for (Target target : targets) {
      String result =
          told.getOrDefault(target.name(), Optional.empty())
              .map("not sent: "::concat)
              .orElse("sent");
      out.println(target.name() + ": " + target.channel().destination() + ": " + result);
    }
    return told.values().stream().allMatch(Optional::isEmpty)
        ? ExitCode.ALL_DELIVERED
        : ExitCode.INTERRUPTED;
  }

  private List<Target> chosen(List<Target> targets) {
    if (targets.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "notify.targets: the settings name nobody who is told");
    }
    List<String> known = targets.stream().map(Target::name).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new ParameterException(
            spec.commandLine(),
            "TARGET: expected %s but was \"%s\"".formatted(String.join(" or ", known), name));
      }
    }
    return targets.stream()
        .filter(target -> names.isEmpty() || names.contains(target.name()))
        .toList();
  }
}

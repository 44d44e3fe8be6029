package io.profileimporter.cli;

import io.profileimporter.sandbox.Faults;
import io.profileimporter.sandbox.Sandbox;
import io.profileimporter.sandbox.SandboxSettings;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sandbox}: serves the API on this machine, with faults on demand. */
@Command(
    name = "sandbox",
    description = {
      "Serves the target API on this machine, until Ctrl-C.",
      "It takes the keys in PROFILE_IMPORTER_SHOP_ID and PROFILE_IMPORTER_SHOP_SECRET,",
      "or \"sandbox\" and \"sandbox\" where they are not set."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SandboxCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "Port to listen on; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "Address to listen on (default: ${DEFAULT-VALUE}).")
  private String host = "127.0.0.1";

  @Option(
      names = "--faults",
      paramLabel = "LIST",
      description = "Such as 429=5%%,500=2%%,reset=1%%,hang=0.5%%,latency=20ms.")
  private @Nullable String faults;

  @Option(
      names = "--audience-limit",
      paramLabel = "N",
      description = "Requests a minute that import/audience takes (the API: 40; default: any).")
  private @Nullable Integer audienceLimit;

  @Option(
      names = "--count-only",
      description = "Count profiles instead of keeping them: for very large runs.")
  private boolean countOnly;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    try (Sandbox sandbox = start(settings())) {
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    out.println(sandbox.counts());
                    out.flush();
                  }));
      out.println("the sandbox listens on " + sandbox.uri());
      out.flush();
      new CountDownLatch(1).await();
    }
    return ExitCode.ALL_DELIVERED;
  }

  private Sandbox start(SandboxSettings settings) {
    try {
      return Sandbox.start(settings);
    } catch (UncheckedIOException unavailable) {
      throw new ParameterException(
          spec.commandLine(),
          "port %d of %s cannot be listened on; take another with --port"
              .formatted(settings.port(), settings.host()));
    }
  }

  private SandboxSettings settings() {
    try {
      return new SandboxSettings(
          host,
          port,
          environment("PROFILE_IMPORTER_SHOP_ID"),
          environment("PROFILE_IMPORTER_SHOP_SECRET"),
          faults == null ? Faults.none() : Faults.parse(faults),
          audienceLimit == null ? OptionalInt.empty() : OptionalInt.of(audienceLimit),
          !countOnly);
    } catch (IllegalArgumentException invalid) {
      throw new ParameterException(spec.commandLine(), String.valueOf(invalid.getMessage()));
    }
  }

  private static String environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(key -> !key.isEmpty()).orElse("sandbox");
  }
}

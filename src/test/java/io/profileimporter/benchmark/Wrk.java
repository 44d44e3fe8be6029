package io.profileimporter.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The plain load generator wrk: sends one body again and again, as fast as the server takes it. */
final class Wrk {

  static final int CONNECTIONS = 64;

  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
  private static final Pattern TROUBLE =
      Pattern.compile("(Non-2xx or 3xx responses|Socket errors): .*");

  private final Path folder;
  private final Path script;

  private Wrk(Path folder, Path script) {
    this.folder = folder;
    this.script = script;
  }

  /** Whether this machine has it. */
  static boolean isInstalled() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "wrk")));
  }

  /** Writes its script for a body. */
  static Wrk sending(String body, Path folder) {
    try {
      String script =
          """
          wrk.method = "POST"
          wrk.headers["Content-Type"] = "application/json"
          wrk.body = [==[%s]==]
          """
              .formatted(body);
      Files.createDirectories(folder);
      return new Wrk(folder, Files.writeString(folder.resolve("post.lua"), script));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Requests a second that a server takes. */
  double rate(URI url, Duration time) {
    List<String> command =
        List.of(
            "wrk",
            "--threads=2",
            "--connections=" + CONNECTIONS,
            "--duration=" + time.toSeconds() + "s",
            "--script=" + script.toAbsolutePath(),
            url.toString());
    try (Child wrk = Child.start(folder, Map.of(), command)) {
      return rateIn(wrk.awaitEnd(time.plusSeconds(30)).out());
    }
  }

  /**
   * Requests a second in what wrk prints.
   *
   * @throws IllegalStateException where not every request succeeded, or there is no rate
   */
  static double rateIn(String printed) {
    Matcher trouble = TROUBLE.matcher(printed);
    if (trouble.find()) {
      throw new IllegalStateException("expected wrk's requests to succeed but " + trouble.group());
    }
    Matcher rate = RATE.matcher(printed);
    if (!rate.find()) {
      throw new IllegalStateException("expected wrk to print Requests/sec but was: " + printed);
    }
    return Double.parseDouble(rate.group(1));
  }
}

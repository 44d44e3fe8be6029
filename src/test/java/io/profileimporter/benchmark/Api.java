package io.profileimporter.benchmark;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The sandbox in a process of its own, counting profiles instead of keeping them. */
final class Api implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Child process;
  private final URI uri;

  private Api(Child process, URI uri) {
    this.process = process;
    this.uri = uri;
  }

  /** Starts it on a free port; it answers when this returns. */
  static Api start(Path folder, String... faults) {
    Stream<String> words =
        Stream.concat(Stream.of("sandbox", "--count-only", "--port", "0"), Stream.of(faults));
    Child process = Packaged.start(folder, List.of(), words.toList());
    return new Api(process, URI.create(process.awaitPrinted("listens on", PATIENCE)));
  }

  URI uri() {
    return uri;
  }

  @Override
  public void close() {
    process.close();
  }
}

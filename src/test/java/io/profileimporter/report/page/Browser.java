package io.profileimporter.report.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium with a folder of its own, spoken to by its DevTools protocol. */
final class Browser implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final String READY = "DevTools listening on ";

  private final Process process;
  private final DevTools tools;

  private Browser(Process process, DevTools tools) {
    this.process = process;
    this.tools = tools;
  }

  /** Where the machine has a browser. */
  static Optional<Path> installed() {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts a browser that keeps everything in a folder, and asks nobody for anything. */
  static Browser start(Path program, Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--remote-debugging-port=0",
                "--user-data-dir=" + folder,
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    String address =
        process
            .errorReader()
            .lines()
            .filter(line -> line.startsWith(READY))
            .findFirst()
            .orElseThrow(() -> new IOException("expected a browser, but it ended"))
            .substring(READY.length());
    Thread drain = new Thread(() -> process.errorReader().lines().forEach(line -> {}));
    drain.setDaemon(true);
    drain.start();
    return new Browser(process, DevTools.connect(HttpClient.newHttpClient(), URI.create(address)));
  }

  /** Opens a file in a new tab. */
  Tab open(Path page) {
    return Tab.open(tools, page.toUri());
  }

  /** Its helpers write into the folder as well: the folder is free once all of them have ended. */
  @Override
  public void close() {
    tools.close();
    List<ProcessHandle> helpers = process.descendants().toList();
    process.destroy();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    helpers.forEach(ProcessHandle::destroyForcibly);
    helpers.forEach(helper -> helper.onExit().orTimeout(10, TimeUnit.SECONDS).join());
  }
}

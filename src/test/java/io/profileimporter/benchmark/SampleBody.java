package io.profileimporter.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the importer sends for a customer of middle size: the body that wrk sends, too. */
final class SampleBody {

  private static final byte[] SUCCESS = "{\"status\":\"success\"}".getBytes(StandardCharsets.UTF_8);

  private final Queue<String> bodies = new ConcurrentLinkedQueue<>();

  private SampleBody() {}

  /** Imports an export into a server that writes down what it is sent. */
  static String of(Path export, Path folder) {
    SampleBody seen = new SampleBody();
    HttpServer server = seen.listening();
    try {
      URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
      new ImportRuns(folder, uri, "endpoint: profile-set").run(export);
      return seen.middle();
    } finally {
      server.stop(0);
    }
  }

  private HttpServer listening() {
    try {
      InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      HttpServer server = HttpServer.create(free, 0);
      server.createContext("/", this::take);
      server.start();
      return server;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, SUCCESS.length);
      exchange.getResponseBody().write(SUCCESS);
    }
  }

  private String middle() {
    List<String> byLength = bodies.stream().sorted(Comparator.comparing(String::length)).toList();
    return byLength.get(byLength.size() / 2);
  }
}

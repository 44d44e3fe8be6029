package io.profileimporter.notice;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server that takes notices and answers as it is told: one raw reply a request, the last one for
 * all that follow. An empty reply says nothing and keeps the connection open.
 */
public final class HookServer implements AutoCloseable {

  /** What a well-meaning server answers. */
  public static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

  private static final int TLS_HANDSHAKE = 0x16;

  private final ServerSocket socket;
  private final List<String> replies;
  private final List<String> heads = new CopyOnWriteArrayList<>();
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final List<Socket> connections = new CopyOnWriteArrayList<>();

  public HookServer(String... replies) {
    this.replies = List.of(replies);
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    start(this::accept);
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "hook-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** Where it listens, with something in the path that must stay a secret. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/hooks/hush-hush");
  }

  /** The bodies of the requests so far. */
  public List<String> bodies() {
    return bodies;
  }

  List<String> heads() {
    return heads;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        connections.add(connection);
        start(() -> serve(connection));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try {
      InputStream in = new BufferedInputStream(connection.getInputStream());
      for (String head = head(in); !head.isEmpty(); head = head(in)) {
        bodies.add(new String(in.readNBytes(length(head)), StandardCharsets.UTF_8));
        heads.add(head);
        answer(connection, replies.get(Math.min(heads.size(), replies.size()) - 1));
      }
    } catch (IOException gone) {
      // the client has what it wants, or not
    }
  }

  private static void answer(Socket connection, String reply) throws IOException {
    connection.getOutputStream().write(reply.getBytes(StandardCharsets.UTF_8));
    connection.getOutputStream().flush();
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    for (int next = in.read(); next >= 0; next = in.read()) {
      head.append((char) next);
      if (next == TLS_HANDSHAKE || head.toString().endsWith("\r\n\r\n")) {
        return head.toString();
      }
    }
    return "";
  }

  private static int length(String head) {
    return head.lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
        .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
        .findFirst()
        .orElse(0);
  }

  @Override
  public void close() {
    try {
      socket.close();
      for (Socket connection : connections) {
        connection.close();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

package io.profileimporter.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** A way to a database that can be cut, at any time or where a certain word passes. */
public final class CuttingProxy implements AutoCloseable {

  /** What a word brings about. */
  enum Cut {
    BEFORE,
    BEHIND
  }

  private record Trap(String word, Cut cut) {}

  private final int target;
  private final ServerSocket door;
  private volatile boolean shut;
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final AtomicReference<Trap> trap = new AtomicReference<>(new Trap("", Cut.BEFORE));

  public CuttingProxy(int target) throws IOException {
    this.target = target;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  public int port() {
    return door.getLocalPort();
  }

  /** Cuts all that is open; new connections are let through. */
  public void cut() {
    open.forEach(CuttingProxy::close);
    open.clear();
  }

  /** Cuts all that is open, and lets nothing through until it is opened again. */
  public void shut() {
    shut = true;
    cut();
  }

  public void reopen() {
    shut = false;
  }

  /** Cuts everything once, when a client says this word. */
  void cutAt(String word, Cut cut) {
    trap.set(new Trap(word, cut));
  }

  private void accept() {
    try {
      while (true) {
        Socket client = door.accept();
        if (shut) {
          client.close();
          continue;
        }
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        open.addAll(List.of(client, server));
        start(() -> pump(client, server, true));
        start(() -> pump(server, client, false));
      }
    } catch (IOException closed) {
      cut();
    }
  }

  private void pump(Socket from, Socket to, boolean fromClient) {
    byte[] piece = new byte[1 << 16];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
        Optional<Cut> cut = fromClient ? sprung(piece, count) : Optional.empty();
        if (!cut.equals(Optional.of(Cut.BEFORE))) {
          out.write(piece, 0, count);
          out.flush();
        }
        cut.ifPresent(sprung -> cut());
      }
    } catch (IOException cut) {
      // that is what this is for
    }
  }

  private Optional<Cut> sprung(byte[] piece, int count) {
    Trap set = Objects.requireNonNull(trap.get());
    return !set.word().isEmpty()
            && new String(piece, 0, count, StandardCharsets.ISO_8859_1).contains(set.word())
            && trap.compareAndSet(set, new Trap("", Cut.BEFORE))
        ? Optional.of(set.cut())
        : Optional.empty();
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "cutting-proxy");
    thread.setDaemon(true);
    thread.start();
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}

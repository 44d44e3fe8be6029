package io.profileimporter.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;

/** A connection to a sandbox on which every byte can be seen. */
final class RawConnection implements AutoCloseable {

  private final Socket socket;

  RawConnection(Sandbox sandbox) throws IOException {
    socket = new Socket(sandbox.uri().getHost(), sandbox.uri().getPort());
    socket.setSoTimeout(20_000);
  }

  /** Gives up reading after so many milliseconds. */
  RawConnection patient(int millis) throws IOException {
    socket.setSoTimeout(millis);
    return this;
  }

  RawConnection send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(UTF_8));
    return this;
  }

  /** Sends a POST of JSON in one piece. */
  RawConnection post(String path, String body) throws IOException {
    return send(
        "POST %s HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(path, body.getBytes(UTF_8).length, body));
  }

  RawConnection set(String members) throws IOException {
    return post("/profile/set", SandboxClient.body(members));
  }

  /** What arrives at once. */
  String read() throws IOException {
    byte[] buffer = new byte[64 * 1024];
    int length = socket.getInputStream().read(buffer);
    return length < 0 ? "" : new String(buffer, 0, length, UTF_8);
  }

  /** All that arrives until the server closes. */
  String readToEnd() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), UTF_8);
  }

  /** Whether the connection ends, by a reset or not, and nothing was said. */
  boolean endsInSilence() throws IOException {
    try {
      return readToEnd().isEmpty();
    } catch (SocketException reset) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

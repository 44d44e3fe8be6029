package io.profileimporter.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that takes no mail for anybody at the moment, and says so. */
final class BusyMailServer implements AutoCloseable {

  private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

  BusyMailServer() throws IOException {
    Thread thread = new Thread(this::serve, "busy-mail-server");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    try (Socket connection = socket.accept();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII))) {
      OutputStream out = connection.getOutputStream();
      answer(out, "220 here");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        answer(out, line.startsWith("RCPT") ? "450 4.2.0 come again later" : "250 well");
      }
    } catch (IOException gone) {
      // the client has heard enough
    }
  }

  private static void answer(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

package io.profileimporter.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class BodyLimitTest extends SandboxTestCase {

  private static final String TOO_LARGE =
      SandboxClient.body("\"audience\":[]") + " ".repeat(Api.LARGEST_BODY);

  @Test
  void refusesTooLargeBody() {
    assertThat(client.post("/import/audience", TOO_LARGE))
        .hasToString("413 " + error("body: expected at most 32 MB"));
  }

  @Test
  void refusesTooLargeBodyOfUnknownLength() throws Exception {
    HttpRequest.BodyPublisher chunked =
        BodyPublishers.fromPublisher(BodyPublishers.ofString(TOO_LARGE));
    assertThat(send(chunked, "identity")).isEqualTo(413);
  }

  @Test
  void takesBodyInManyPieces() throws IOException {
    String body = SandboxClient.body("\"id\":1");
    try (RawConnection connection = new RawConnection(sandbox)) {
      connection.send("POST /profile/set HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n");
      connection.send("Content-Type: application/json\r\n\r\n");
      for (int at = 0; at < body.length(); at++) {
        connection.send("1\r\n" + body.charAt(at) + "\r\n");
      }
      assertThat(connection.send("0\r\n\r\n").read()).startsWith("HTTP/1.1 200 OK");
    }
  }

  @Test
  void takesCompressedBody() throws Exception {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(SandboxClient.body("\"audience\":[{\"id\":1}]").getBytes(StandardCharsets.UTF_8));
    }
    assertThat(send(BodyPublishers.ofByteArray(compressed.toByteArray()), "gzip")).isEqualTo(200);
    assertThat(sandbox.profiles().size()).isEqualTo(1);
  }

  private int send(HttpRequest.BodyPublisher body, String encoding) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(sandbox.uri().resolve("/import/audience"))
            .header("Content-Type", "application/json")
            .header("Content-Encoding", encoding)
            .POST(body)
            .build();
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .build()
        .send(request, BodyHandlers.discarding())
        .statusCode();
  }
}

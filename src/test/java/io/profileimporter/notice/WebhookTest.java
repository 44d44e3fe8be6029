package io.profileimporter.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.notice.Channel.Trouble;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebhookTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  @Test
  void postsNoticeAsJson() {
    try (HookServer server = new HookServer(HookServer.OK)) {
      assertThat(send(server.url(), LIMIT)).isEmpty();
      assertThat(server.heads().get(0))
          .startsWith("POST /hooks/hush-hush HTTP/1.1\r\n")
          .contains("Content-Type: application/json; charset=utf-8\r\n");
      JsonNode json = JsonMapper.shared().readTree(server.bodies().get(0));
      assertThat(json.get("title").asString())
          .isEqualTo("sample: notices of the profile importer arrive here");
      assertThat(json.get("run").get("rejected").asInt()).isEqualTo(12);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "404 Not Found, '', 127.0.0.1 answered 404, false, 0",
    "400 Bad Request, '', 127.0.0.1 answered 400, false, 0",
    "500 Oops, '', 127.0.0.1 answered 500, true, 0",
    "429 Slow down, Retry-After: 7, 127.0.0.1 answered 429, true, 7",
    "503 Away, Retry-After: later, 127.0.0.1 answered 503, true, 0",
    "302 Elsewhere, Location: http://127.0.0.1/, "
        + "'127.0.0.1 answered 302, a redirect, which is not followed: give the URL it leads to',"
        + " false, 0"
  })
  void tellsWhatWasAnswered(
      String status, String header, String what, boolean passing, int seconds) {
    String reply =
        "HTTP/1.1 %s\r\nContent-Length: 0\r\n%s\r\n"
            .formatted(status, header.isEmpty() ? "" : header + "\r\n");
    try (HookServer server = new HookServer(reply)) {
      assertThat(send(server.url(), LIMIT))
          .contains(new Trouble(what, passing, Duration.ofSeconds(seconds)));
      assertThat(server.bodies()).hasSize(1);
    }
  }

  @Test
  void takesHeadOfReplyForReply() {
    String endless = "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\no";
    try (HookServer server = new HookServer(endless)) {
      assertThat(send(server.url(), LIMIT)).isEmpty();
    }
  }

  @Test
  void givesUpOnSilentServer() {
    try (HookServer server = new HookServer("")) {
      assertThat(send(server.url(), Duration.ofMillis(1100)))
          .contains(Trouble.passing("127.0.0.1 did not answer within 1 s"));
    }
  }

  @Test
  void tellsOfServerThatSpeaksNoHttp() {
    try (HookServer server = new HookServer("220 mail.example ESMTP\r\n\r\n")) {
      assertThat(send(server.url(), LIMIT))
          .contains(Trouble.passing("the connection to 127.0.0.1 broke"));
    }
  }

  @Test
  void tellsOfServerThatIsNotThere() {
    HookServer server = new HookServer(HookServer.OK);
    server.close();
    assertThat(send(server.url(), LIMIT)).contains(Trouble.passing("no connection to 127.0.0.1"));
  }

  @Test
  void tellsOfServerThatSpeaksNoTls() {
    try (HookServer server = new HookServer(HookServer.OK)) {
      URI secured = URI.create(server.url().toString().replace("http:", "https:"));
      Trouble trouble = send(secured, LIMIT).orElseThrow();
      assertThat(trouble.what())
          .startsWith("127.0.0.1 is not trusted, or does not speak TLS: ")
          .contains("SSL message");
      assertThat(trouble.passing()).isFalse();
    }
  }

  private static Optional<Trouble> send(URI url, Duration limit) {
    return new Webhook(url, NoticeTemplate.json("plain"), Notices.tls())
        .send(Samples.sample(Notices.NOON), limit);
  }
}

package io.profileimporter.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessengerTest {

  private static final String AWAY = "HTTP/1.1 503 Away\r\nContent-Length: 0\r\n\r\n";
  private static final String GONE = "HTTP/1.1 404 Gone\r\nContent-Length: 0\r\n\r\n";
  private static final String BUSY =
      "HTTP/1.1 429 Busy\r\nContent-Length: 0\r\nRetry-After: 5\r\n\r\n";

  private final List<Duration> pauses = new ArrayList<>();

  @Test
  void triesAgainWhatMayPass() {
    try (HookServer server = new HookServer(AWAY, BUSY, HookServer.OK)) {
      assertThat(tell(settings(server, ""))).isEqualTo(Map.of("chat", Optional.empty()));
      assertThat(server.bodies()).hasSize(3);
      assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(5));
    }
  }

  @Test
  void givesUpAfterThreeAttempts() {
    try (HookServer server = new HookServer(AWAY)) {
      assertThat(tell(settings(server, "")))
          .isEqualTo(Map.of("chat", Optional.of("127.0.0.1 answered 503")));
      assertThat(server.bodies()).hasSize(3);
    }
  }

  @Test
  void triesOnceWhatDoesNotPass() {
    try (HookServer server = new HookServer(GONE)) {
      assertThat(tell(settings(server, "")))
          .isEqualTo(Map.of("chat", Optional.of("127.0.0.1 answered 404")));
      assertThat(server.bodies()).hasSize(1);
    }
  }

  @Test
  void endsWithinItsLimit() {
    try (HookServer server = new HookServer("")) {
      Map<String, Optional<String>> told = tell(settings(server, "time-limit: 300ms,"));
      assertThat(told.get("chat")).isPresent();
      assertThat(server.bodies()).hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void tellsOthersWhereOneIsAway() {
    try (HookServer away = new HookServer(GONE);
        HookServer there = new HookServer(HookServer.OK)) {
      NoticeSettings settings =
          Notices.settings(
              "notify: {targets: {a: {webhook: {url: \"%s\"}}, b: {webhook: {url: \"%s\"}}}}"
                  .formatted(away.url(), there.url()));
      assertThat(tell(settings))
          .containsExactly(
              Map.entry("a", Optional.of("127.0.0.1 answered 404")),
              Map.entry("b", Optional.empty()));
    }
  }

  @Test
  void tellsOnlyWhomItConcerns() {
    try (HookServer server = new HookServer(HookServer.OK)) {
      NoticeSettings settings =
          Notices.settings(
              "notify: {targets: {chat: {on: failure, webhook: {url: \"%s\"}}}}"
                  .formatted(server.url()));
      assertThat(messenger(settings).tell(finished())).isEmpty();
      assertThat(server.bodies()).isEmpty();
    }
  }

  private static Notice finished() {
    Notice sample = Samples.sample(Notices.NOON);
    return new Notice(
        NoticeKind.SOME_REJECTED,
        "night",
        "night: finished",
        List.of(),
        sample.run(),
        List.of(),
        Optional.empty(),
        Notices.NOON);
  }

  private Map<String, Optional<String>> tell(NoticeSettings settings) {
    return messenger(settings).tell(Samples.sample(Notices.NOON));
  }

  private Messenger messenger(NoticeSettings settings) {
    return new Messenger(settings, Notices::tls, System::nanoTime, pauses::add);
  }

  private static NoticeSettings settings(HookServer server, String more) {
    return Notices.settings(
        "notify: {%s targets: {chat: {webhook: {url: \"%s\"}}}}".formatted(more, server.url()));
  }
}

package io.profileimporter.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultInjectionTest {

  private final SettableClock clock = new SettableClock();
  private Sandbox sandbox = start("");

  private Sandbox start(String faults) {
    SandboxSettings settings =
        SandboxSettings.local(SandboxClient.SHOP, SandboxClient.SECRET)
            .withFaults(Faults.parse(faults));
    return Sandbox.start(settings, clock, 1);
  }

  private SandboxClient with(String faults) {
    sandbox.close();
    sandbox = start(faults);
    return new SandboxClient(sandbox);
  }

  private RawConnection connectionWith(String faults) throws IOException {
    with(faults);
    return new RawConnection(sandbox);
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 408, 429, 500, 501, 503, 599})
  void answersWithCode(int code) {
    assertThat(with(code + "=100%").set("\"id\":1"))
        .hasToString(code + " " + SandboxTestCase.error("Fault on demand: " + code));
    assertThat(sandbox.profiles().size()).isZero();
    assertThat(sandbox.counts().faults(Integer.toString(code))).isEqualTo(1);
    assertThat(sandbox.counts().replies(code)).isEqualTo(1);
  }

  @Test
  void keepsConnectionAfterCode() throws IOException {
    try (RawConnection connection = connectionWith("500=100%")) {
      assertThat(connection.set("\"id\":1").read()).startsWith("HTTP/1.1 500 ");
      assertThat(connection.set("\"id\":1").read()).startsWith("HTTP/1.1 500 ");
    }
  }

  @Test
  void resetsBeforeTaking() throws IOException {
    try (RawConnection connection = connectionWith("reset=100%").set("\"id\":1")) {
      assertThatThrownBy(connection::readToEnd)
          .isInstanceOf(SocketException.class)
          .hasMessage("Connection reset");
    }
    assertThat(sandbox.profiles().size()).isZero();
    assertThat(sandbox.counts().faults("reset")).isEqualTo(1);
    assertThat(sandbox.counts().replies()).isEmpty();
  }

  @Test
  void resetsAfterTaking() throws IOException {
    try (RawConnection connection = connectionWith("reset-after=100%").set("\"id\":1")) {
      assertThatThrownBy(connection::readToEnd)
          .isInstanceOf(SocketException.class)
          .hasMessage("Connection reset");
    }
    assertThat(sandbox.profiles().size()).isEqualTo(1);
    assertThat(sandbox.counts().replies()).isEmpty();
  }

  @Test
  void answersHalf() throws IOException {
    try (RawConnection connection = connectionWith("half=100%").set("\"id\":1")) {
      assertThat(connection.readToEnd())
          .startsWith("HTTP/1.1 200 OK\r\n")
          .contains("content-length: 20\r\n")
          .endsWith("\r\n\r\n{\"status\":");
    }
    assertThat(sandbox.profiles().size()).isEqualTo(1);
    assertThat(sandbox.counts().replies()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"hang, 0", "hang-after, 1"})
  void neverAnswers(String fault, long taken) throws IOException {
    try (RawConnection connection = connectionWith(fault + "=100%").set("\"id\":1")) {
      assertThatThrownBy(connection.patient(300)::read).isInstanceOf(SocketTimeoutException.class);
    }
    assertThat(sandbox.profiles().size()).isEqualTo(taken);
    assertThat(sandbox.counts().replies()).isEmpty();
  }

  @Test
  void closesWhileHanging() throws IOException {
    try (RawConnection connection = connectionWith("hang=100%").set("\"id\":1")) {
      sandbox.close();
      assertThat(connection.endsInSilence()).isTrue();
    }
  }

  @Test
  void dripsByteByByte() throws IOException {
    try (RawConnection connection = connectionWith("drip=100%,drip-every=20ms").set("\"id\":1")) {
      StringBuilder text = new StringBuilder(connection.read());
      int reads = 1;
      for (; !text.toString().endsWith("{\"status\":\"success\"}"); reads++) {
        text.append(connection.read());
      }
      assertThat(reads).isGreaterThan(3);
    }
    assertThat(sandbox.profiles().size()).isEqualTo(1);
  }

  @Test
  void answersWithPage() {
    SandboxClient.Answer answer = with("html=100%").set("\"id\":1");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
    assertThat(answer.body()).startsWith("<!DOCTYPE html>");
    assertThat(sandbox.profiles().size()).isZero();
  }

  @Test
  void answersErrorWithCode200() {
    assertThat(with("error200=100%").set("\"id\":1"))
        .hasToString("200 " + SandboxTestCase.error("Fault on demand: error with HTTP 200"));
    assertThat(sandbox.profiles().size()).isZero();
  }

  @Test
  void answersHugely() {
    SandboxClient.Answer answer = with("huge=100%").set("\"id\":1");
    assertThat(answer.body()).hasSize(16 * 1024 * 1024).startsWith("{\"status\":\"success\"}  ");
    assertThat(sandbox.profiles().size()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'429=100%,retry-after=2s', 2",
    "'503=100%,retry-after=90s', 90",
    "'503=100%,retry-after-date=90s', 'Mon, 23 Nov 2026 10:01:30 GMT'",
    "'outage=0s..1m,retry-after=5s', 5",
    "'500=100%,retry-after=2s', ''",
    "429=100%, ''"
  })
  void tellsWhenToComeBack(String faults, String header) {
    assertThat(with(faults).set("\"id\":1").header("Retry-After")).isEqualTo(header);
  }

  @Test
  void isAwayDuringOutage() {
    SandboxClient client = with("outage=10s..40s");
    assertThat(client.set("\"id\":1").status()).isEqualTo(200);
    clock.advance(Duration.ofSeconds(10));
    assertThat(client.set("\"id\":1").status()).isEqualTo(503);
    clock.advance(Duration.ofSeconds(30));
    assertThat(client.set("\"id\":1").status()).isEqualTo(200);
    assertThat(sandbox.counts().faults("outage")).isEqualTo(1);
  }

  @Test
  void waitsBeforeTaking() {
    SandboxClient client = with("latency=60ms±10ms");
    long start = System.nanoTime();
    client.set("\"id\":1");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(49));
  }

  @Test
  void repeatsFateBySeed() {
    assertThat(fates("seed=7")).isEqualTo(fates("seed=7")).contains(200, 500);
    assertThat(fates("seed=8")).isNotEqualTo(fates("seed=7"));
  }

  private List<Integer> fates(String seed) {
    SandboxClient client = with("500=50%," + seed);
    return IntStream.range(0, 30).mapToObj(i -> client.set("\"id\":1").status()).toList();
  }
}

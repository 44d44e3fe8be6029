package io.profileimporter.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.delivery.ScriptedApi.Misbehaviour;
import io.profileimporter.profile.Profile;
import io.profileimporter.sandbox.Sandbox;
import io.profileimporter.sandbox.SandboxSettings;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HttpTransportTest {

  @Test
  void readsReply() {
    try (ScriptedApi api = ScriptedApi.always(Misbehaviour.NONE)) {
      Exchange.Answered reply = (Exchange.Answered) post(api.uri());
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.contentType()).contains("application/json");
      assertThat(reply.body()).isEqualTo("{\"status\":\"success\"}");
    }
  }

  @Test
  void followsNoRedirect() {
    try (ScriptedApi api = ScriptedApi.always(Misbehaviour.REDIRECTING)) {
      Exchange.Answered reply = (Exchange.Answered) post(api.uri());
      assertThat(reply.status()).isEqualTo(307);
      assertThat(reply.location()).contains("/taken");
      assertThat(api.requests()).isEqualTo(1);
    }
  }

  @Test
  void keepsBeginningOfHugeBody() {
    try (ScriptedApi api = ScriptedApi.always(Misbehaviour.HUGE)) {
      Exchange.Answered reply = (Exchange.Answered) post(api.uri());
      assertThat(reply.cut()).isTrue();
      assertThat(reply.body()).hasSize(64 * 1024);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "RESETTING_BEFORE_BODY, BROKEN_OFF, the connection ended before the reply did",
    "RESETTING_AFTER_BODY, BROKEN_OFF, the connection ended before the reply did",
    "HALF_REPLYING, BROKEN_OFF, the connection ended before the reply did"
  })
  void tellsHowExchangeBroke(Misbehaviour misbehaviour, Exchange.Fault fault, String words) {
    try (ScriptedApi api = ScriptedApi.always(misbehaviour)) {
      Exchange.Broken broken = (Exchange.Broken) post(api.uri());
      assertThat(broken.fault()).isEqualTo(fault);
      assertThat(broken.words()).startsWith(words);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"HANGING", "DRIPPING"})
  void endsExchangeAtItsDeadline(Misbehaviour misbehaviour) {
    try (ScriptedApi api = ScriptedApi.always(misbehaviour)) {
      assertThat(post(api.uri(), Duration.ofMillis(1500)))
          .isEqualTo(new Exchange.Broken(Exchange.Fault.TIMED_OUT, "no whole reply within 1500ms"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void sendsLargeBodyWhole(Compression compression) {
    List<Profile> profiles = Profiles.strangers(40_000);
    try (Sandbox api =
        Sandbox.start(
            SandboxSettings.local(Deliveries.KEYS.shopId(), Deliveries.KEYS.shopSecret()))) {
      Exchange.Answered reply =
          (Exchange.Answered)
              post(
                  api.uri().resolve("/import/audience"),
                  Duration.ofSeconds(15),
                  compression,
                  profiles);
      assertThat(reply.status()).isEqualTo(200);
      assertThat(api.profiles().size()).isEqualTo(40_000);
    }
  }

  @Test
  void stopsSendingWhereReplyComesEarly() {
    try (ScriptedApi api = ScriptedApi.always(Misbehaviour.FAILING)) {
      Exchange.Answered reply =
          (Exchange.Answered)
              post(
                  api.uri(), Duration.ofSeconds(15), Compression.NONE, Profiles.strangers(200_000));
      assertThat(reply.status()).isEqualTo(500);
    }
  }

  @Test
  void distrustsUnknownCertificate() {
    try (ScriptedApi api = ScriptedApi.withUntrustedCertificate()) {
      Exchange.Broken broken = (Exchange.Broken) post(api.uri());
      assertThat(broken.fault()).isEqualTo(Exchange.Fault.UNTRUSTED);
      assertThat(broken.words())
          .startsWith("one of \"CN=localhost\" by \"CN=localhost\", valid from 2026-");
      assertThat(api.requests()).isZero();
    }
  }

  @Test
  void tellsThatNobodyListens() {
    URI deserted;
    try (ScriptedApi api = ScriptedApi.always(Misbehaviour.NONE)) {
      deserted = api.uri();
    }
    Exchange.Broken broken = (Exchange.Broken) post(deserted);
    assertThat(broken.fault()).isEqualTo(Exchange.Fault.UNREACHABLE);
    assertThat(broken.words()).startsWith("no connection: Connection refused");
  }

  private static Exchange post(URI url) {
    return post(url, Duration.ofSeconds(15));
  }

  private static Exchange post(URI url, Duration deadline) {
    return post(url, deadline, Compression.NONE, Profiles.strangers(1));
  }

  private static Exchange post(
      URI url, Duration deadline, Compression compression, List<Profile> profiles) {
    ProfileEncoder encoder =
        new ProfileEncoder(Endpoint.IMPORT_AUDIENCE, IdName.ID, Integer.MAX_VALUE);
    RequestBody body =
        new RequestEncoder(Endpoint.IMPORT_AUDIENCE, Deliveries.KEYS, RequestLabels.none())
            .encode(profiles.stream().map(encoder::encode).toList());
    CompletableFuture<Exchange> exchange = new CompletableFuture<>();
    try (HttpTransport transport =
        HttpTransport.open(
            url.getPath().isEmpty() ? url.resolve("/set") : url,
            Trust.ofMachine(),
            1,
            Duration.ofSeconds(5),
            deadline,
            compression)) {
      transport.post(body, exchange::complete);
      transport.start();
      return exchange.orTimeout(20, TimeUnit.SECONDS).join();
    }
  }
}

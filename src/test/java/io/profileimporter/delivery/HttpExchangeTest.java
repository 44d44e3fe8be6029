package io.profileimporter.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.delivery.ScriptedApi.Misbehaviour;
import io.vertx.core.Vertx;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HttpExchangeTest {

  /** The client's own, which ends idle connections, is the first one. */
  @Test
  void leavesOtherTimersAlone() {
    Vertx vertx = Vertx.vertx();
    try (ScriptedApi api = ScriptedApi.always(Misbehaviour.NONE)) {
      long first = vertx.setTimer(Duration.ofHours(1).toMillis(), passed -> {});
      assertThat(first).isZero();
      assertThat(post(vertx, api)).isInstanceOf(Exchange.Answered.class);
      assertThat(vertx.cancelTimer(first)).isTrue();
    } finally {
      vertx.close().toCompletionStage().toCompletableFuture().join();
    }
  }

  private static Exchange post(Vertx vertx, ScriptedApi api) {
    RequestBody body =
        new RequestEncoder(Endpoint.PROFILE_SET, Deliveries.KEYS, RequestLabels.none())
            .encode(List.of(Profiles.outgoing("a@shop.example")));
    CompletableFuture<Exchange> done = new CompletableFuture<>();
    RequestOptions target = new RequestOptions().setHost("localhost").setPort(api.port());
    vertx.runOnContext(
        here ->
            new HttpExchange(
                    new Deadlines(vertx, Duration.ofSeconds(15)),
                    body,
                    Compression.NONE,
                    done::complete)
                .start(vertx.createHttpClient(), target));
    return done.orTimeout(20, TimeUnit.SECONDS).join();
  }
}

package io.profileimporter.delivery;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Receives the body of a reply; of one that is too long, the beginning. */
final class CutBody implements BodySubscriber<CutBody.Received> {

  /**
   * What was received.
   *
   * @param cut whether there was more
   */
  record Received(String text, boolean cut) {}

  private final int most;
  private final ByteArrayOutputStream received = new ByteArrayOutputStream();
  private final CompletableFuture<Received> body = new CompletableFuture<>();
  private @Nullable Subscription subscription;

  /**
   * Receives no more than so much.
   *
   * @param most bytes that are kept
   */
  CutBody(int most) {
    this.most = most;
  }

  @Override
  public CompletionStage<Received> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Subscription newSubscription) {
    subscription = newSubscription;
    newSubscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    for (ByteBuffer part : parts) {
      byte[] bytes = new byte[Math.min(part.remaining(), most - received.size())];
      part.get(bytes);
      received.write(bytes, 0, bytes.length);
      if (part.hasRemaining()) {
        end(true);
        return;
      }
    }
  }

  @Override
  public void onError(Throwable fault) {
    body.completeExceptionally(fault);
  }

  @Override
  public void onComplete() {
    end(false);
  }

  private void end(boolean cut) {
    body.complete(new Received(received.toString(StandardCharsets.UTF_8), cut));
    if (cut && subscription != null) {
      subscription.cancel();
    }
  }
}

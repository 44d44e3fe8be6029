package io.profileimporter.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Delivers profiles to the API. Trouble with a profile is a reply; only a target that cannot be
 * delivered to is thrown, and then nothing is known of the profiles since the last set: they are to
 * be delivered again, which is harmless, because setting a profile twice leaves it as it is.
 */
public interface Delivery extends AutoCloseable {

  /**
   * Opens the delivery to the endpoint that the settings choose. One thread at a time may deliver.
   *
   * @param audience the shop's quota of requests to {@code import/audience}
   * @param clock what "now" is
   * @param chance where the jitter of the waits comes from
   */
  static Delivery open(
      DeliverySettings settings,
      Credentials credentials,
      Quota audience,
      Clock clock,
      RandomGenerator chance) {
    return ApiDelivery.open(settings, credentials, audience, clock, chance);
  }

  /**
   * Opens a delivery that writes the requests into a file, in the order in which they are sent
   * where each is answered at once; nothing is sent. The secret is written as {@code ****}.
   */
  static Delivery writing(
      RequestFile file, DeliverySettings settings, Optional<Credentials> credentials) {
    String shopId = credentials.map(Credentials::shopId).orElse("****");
    return new WritingDelivery(file, settings, new Credentials(shopId, "****"));
  }

  /**
   * Delivers a set of profiles and waits until each has its reply. Two profiles that share an
   * identity reach the API in the order in which they are handed in, also across sets.
   *
   * <p>While the slowest of the set are awaited, profiles behind it may be begun: {@code upcoming}
   * is asked for them one by one, on this thread. What it has given must come again, in the same
   * order, at the beginning of the sets that follow.
   *
   * @param upcoming the profile that comes next, where it is known by now; it decides how far ahead
   *     the delivery may be
   * @return one reply a profile of the set, in its order
   * @throws UndeliverableException where the run cannot go on: the API stays away too long, refuses
   *     the credentials, or is not the API
   * @throws DeliveryStoppedException after {@link #stop}
   */
  List<DeliveryReply> deliver(
      List<OutgoingProfile> set, Supplier<Optional<OutgoingProfile>> upcoming);

  /** Delivers a set of profiles behind which there is nothing to begin early. */
  default List<DeliveryReply> deliver(List<OutgoingProfile> set) {
    return deliver(set, Optional::empty);
  }

  /** Whether nothing is sent, so that {@link #counts} are those of a delivery that would send. */
  default boolean isRehearsal() {
    return false;
  }

  /** How much was asked of the API since the start; may be asked from any thread. */
  DeliveryCounts counts();

  /** How long the exchanges since the start took. */
  default LatencySpread latencies() {
    return LatencySpread.NONE;
  }

  /** What the delivery is doing at the moment; may be asked from any thread. */
  DeliveryState state();

  /**
   * Asks a {@link #deliver} that is at work to end soon: it delivers its set to the end as long as
   * the API takes it, but no longer than some seconds, and begins nothing behind it. Where the API
   * takes nothing, no new request starts. Requests in flight are awaited. Called from another
   * thread.
   */
  void stop();

  @Override
  void close();
}

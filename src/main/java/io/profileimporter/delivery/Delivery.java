package io.profileimporter.delivery;

import io.profileimporter.profile.Profile;
import java.util.List;

/**
 * Delivers profiles to the API. Trouble with a profile is a reply; only a target that cannot be
 * delivered to is thrown, and then nothing is known of the profiles of that call: they are to be
 * delivered again, which is harmless, because setting a profile twice leaves it as it is.
 */
public interface Delivery extends AutoCloseable {

  /**
   * Delivers the profiles and waits until each has its reply. Two profiles that share an identity
   * reach the API in the order of the list.
   *
   * @return one reply a profile, in the order of the list
   * @throws UndeliverableException where the run cannot go on: the API stays away too long, refuses
   *     the credentials, or is not the API
   * @throws DeliveryStoppedException after {@link #stop}
   */
  List<DeliveryReply> deliver(List<Profile> profiles);

  /** How much was asked of the API since the start. */
  DeliveryCounts counts();

  /**
   * Asks a waiting {@link #deliver} to end: requests in flight are awaited, no new one starts.
   * Called from another thread.
   */
  void stop();

  @Override
  void close();
}

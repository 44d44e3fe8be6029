package io.profileimporter.notice;

/**
 * Somebody who is told.
 *
 * @param name what the settings call the target
 * @param occasion when it is told
 */
public record Target(String name, Occasion occasion, ChannelSettings channel) {

  /** Who is told, and when, in words without a secret. */
  public String inWords() {
    return channel.destination() + ", " + occasion;
  }
}

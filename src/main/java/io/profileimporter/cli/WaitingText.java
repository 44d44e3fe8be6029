package io.profileimporter.cli;

import io.profileimporter.delivery.DeliveryState.Waiting;
import java.time.Duration;

/** What is to be said of an outage in place of numbers that do not change. */
final class WaitingText {

  /** A fault that lasts no longer than this is not worth a word. */
  private static final Duration WORTH_A_WORD = Duration.ofSeconds(2);

  private static final int SHORTEST_CAUSE = 8;

  private WaitingText() {}

  /**
   * Since when the API takes nothing, why, and when it is tried again; empty where that is not
   * worth a word.
   *
   * @param width characters that there is room for; the cause gives way
   */
  static String of(Waiting waiting, int width) {
    if (waiting.lasting().compareTo(WORTH_A_WORD) < 0) {
      return "";
    }
    String cause = waiting.cause().replaceFirst("^the API answered ", "");
    String without = text(waiting, "");
    return text(waiting, cut(cause, Math.max(SHORTEST_CAUSE, width - without.length())));
  }

  private static String text(Waiting waiting, String cause) {
    return "the API has taken nothing for %d s (%s); %s"
        .formatted(waiting.lasting().toSeconds(), cause, nextTry(waiting));
  }

  private static String nextTry(Waiting waiting) {
    return waiting
        .untilNextTry()
        .map(wait -> "trying again in " + wait.toSeconds() + " s")
        .orElse("trying");
  }

  private static String cut(String cause, int most) {
    return cause.length() <= most ? cause : cause.substring(0, most - 1) + "…";
  }
}

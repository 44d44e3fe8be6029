package io.profileimporter.brake;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Tells whether a share has jumped up: by more than so many points above the highest of the shares
 * before, and by more than chance gives it.
 */
final class ShareBrake {

  /** So many standard deviations are no chance, however many columns are looked at every night. */
  private static final double NOISE = 5;

  private static final Comparator<Share> BY_VALUE = Comparator.comparingDouble(Share::value);

  private final Limit rise;

  ShareBrake(Limit rise) {
    this.rise = rise;
  }

  boolean isOff() {
    return rise.equals(Limit.OFF);
  }

  boolean hasJumped(Share now, List<Share> before) {
    Share highest = before.stream().max(BY_VALUE).orElse(now);
    return now.value() - highest.value() > rise.share() && isNoChance(now, highest);
  }

  /** Whether less than half is left of what is there: a column that few rows fill falls so, too. */
  boolean hasCollapsed(Share now, List<Share> before) {
    Share lowest = before.stream().min(BY_VALUE).orElse(now);
    return !isOff() && now.value() < lowest.value() / 2 && isNoChance(lowest, now);
  }

  private static boolean isNoChance(Share higher, Share lower) {
    return higher.deviationsAbove(lower) > NOISE;
  }

  /** The shares before, in words. */
  static String told(List<Share> before) {
    Share lowest = before.stream().min(BY_VALUE).orElseThrow();
    Share highest = before.stream().max(BY_VALUE).orElseThrow();
    if (before.size() == 1) {
      return "in the last import it was " + highest;
    }
    return String.format(
        Locale.ROOT,
        lowest.toString().equals(highest.toString())
            ? "in the last %d imports it was %3$s"
            : "in the last %d imports it was %s to %s",
        before.size(),
        lowest,
        highest);
  }
}

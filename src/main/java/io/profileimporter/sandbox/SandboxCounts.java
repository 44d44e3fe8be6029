package io.profileimporter.sandbox;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the sandbox has seen and done so far.
 *
 * @param requests requests by method and path, such as {@code POST /profile/set}; unknown paths are
 *     counted together as {@code other}
 * @param replies complete replies by status; a request that a fault left without one is not in it
 * @param profilesSet profiles that {@code /profile/set} took
 * @param audienceTaken audience records that were taken
 * @param audienceIgnored audience records that were ignored for want of an identifier
 * @param merges how often two profiles became one
 * @param replacedIdentifiers how often an identifier of a profile was replaced by another value
 * @param faults injected faults by name
 */
public record SandboxCounts(
    Map<String, Long> requests,
    Map<Integer, Long> replies,
    long profilesSet,
    long audienceTaken,
    long audienceIgnored,
    long merges,
    long replacedIdentifiers,
    Map<String, Long> faults) {

  public SandboxCounts {
    requests = Collections.unmodifiableMap(new TreeMap<>(requests));
    replies = Collections.unmodifiableMap(new TreeMap<>(replies));
    faults = Collections.unmodifiableMap(new TreeMap<>(faults));
  }

  /** Requests of all kinds. */
  public long requestsInAll() {
    return requests.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Replies of one status. */
  public long replies(int status) {
    return replies.getOrDefault(status, 0L);
  }

  /** How often a fault was injected, by the name under which it was asked for. */
  public long faults(String label) {
    return faults.getOrDefault(label, 0L);
  }

  /** The counts as a person reads them at the end of a run. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append("requests  ").append(list(requests));
    text.append("\nreplies   ").append(list(replies));
    text.append(
        String.format(
            Locale.ROOT, "\nprofiles  set %,d, audience %,d", profilesSet, audienceTaken));
    text.append(String.format(Locale.ROOT, ", ignored %,d, merged %,d", audienceIgnored, merges));
    text.append(String.format(Locale.ROOT, ", identifiers replaced %,d", replacedIdentifiers));
    text.append("\nfaults    ").append(list(faults));
    return text.toString();
  }

  private static String list(Map<?, Long> counts) {
    if (counts.isEmpty()) {
      return "none";
    }
    StringBuilder text = new StringBuilder();
    counts.forEach(
        (name, count) -> {
          text.append(text.isEmpty() ? "" : ", ");
          text.append(String.format(Locale.ROOT, "%s: %,d", name, count));
        });
    return text.toString();
  }
}

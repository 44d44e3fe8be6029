package io.profileimporter.sandbox;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** Counts while the sandbox runs; many threads may count at once. */
final class Tally {

  private final Map<String, LongAdder> requests = new ConcurrentHashMap<>();
  private final Map<Integer, LongAdder> replies = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> faults = new ConcurrentHashMap<>();
  private final LongAdder profilesSet = new LongAdder();
  private final LongAdder audienceTaken = new LongAdder();
  private final LongAdder audienceIgnored = new LongAdder();

  void request(String path) {
    count(requests, path);
  }

  void reply(int status) {
    count(replies, status);
  }

  void fault(String label) {
    count(faults, label);
  }

  void profileSet() {
    profilesSet.increment();
  }

  void audience(int taken, int ignored) {
    audienceTaken.add(taken);
    audienceIgnored.add(ignored);
  }

  SandboxCounts counts(ProfileStore profiles) {
    return new SandboxCounts(
        sums(requests),
        sums(replies),
        profilesSet.sum(),
        audienceTaken.sum(),
        audienceIgnored.sum(),
        profiles.merges(),
        profiles.replacedIdentifiers(),
        sums(faults));
  }

  private static <K> void count(Map<K, LongAdder> counts, K key) {
    LongAdder adder = counts.get(key);
    if (adder == null) {
      adder = counts.computeIfAbsent(key, k -> new LongAdder());
    }
    adder.increment();
  }

  private static <K> Map<K, Long> sums(Map<K, LongAdder> counts) {
    return counts.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().sum()));
  }
}

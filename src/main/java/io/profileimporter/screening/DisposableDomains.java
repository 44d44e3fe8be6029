package io.profileimporter.screening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;

/**
 * The domains of throw-away mailboxes, as sorted 64-bit hashes: 109,000 names in less than a
 * megabyte. Two of them, or one and a real domain, share a hash with a chance of 1 in 10^14.
 */
final class DisposableDomains {

  private static final String FILE = "disposable-domains.txt.gz";

  private final Set<String> further;

  DisposableDomains(Set<String> further) {
    this.further = further;
  }

  /** Loaded when the first domain is looked up that no other rule knows. */
  private static final class Hashes {
    static final long[] SORTED = load();
  }

  /** Whether the domain, or one of its parents, is on the list. */
  boolean has(String domain) {
    for (String name = domain; name.indexOf('.') > 0; name = MailDomains.parent(name)) {
      if (further.contains(name) || Arrays.binarySearch(Hashes.SORTED, hash(name)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static long[] load() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Objects.requireNonNull(DisposableDomains.class.getResourceAsStream(FILE))),
                StandardCharsets.UTF_8))) {
      LongStream hashes =
          lines.lines().filter(line -> !line.startsWith("#")).mapToLong(DisposableDomains::hash);
      return hashes.sorted().toArray();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** FNV-1a with a final mix, over the UTF-16 units. */
  private static long hash(String name) {
    long hash = 0xcbf29ce484222325L;
    for (int at = 0; at < name.length(); at++) {
      hash = (hash ^ name.charAt(at)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    return hash ^ (hash >>> 32);
  }
}

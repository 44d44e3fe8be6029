package io.profileimporter.verification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What reading a sample back has shown.
 *
 * @param asSent profiles that the API has as they were sent
 * @param findings all others
 */
public record Verification(int asSent, List<Finding> findings) {

  public Verification {
    findings = List.copyOf(findings);
  }

  /** How many profiles were looked at. */
  public int profiles() {
    return asSent + findings.size();
  }

  /** Whether every profile was read and is as it was sent. */
  public boolean isClean() {
    return findings.isEmpty();
  }

  public long missing() {
    return count(Finding.Missing.class);
  }

  public long differing() {
    return count(Finding.Differing.class);
  }

  public long unread() {
    return count(Finding.Unread.class);
  }

  private long count(Class<? extends Finding> kind) {
    return findings.stream().filter(kind::isInstance).count();
  }

  /** In how many profiles each property differs, the most frequent first. */
  public Map<String, Integer> differingProperties() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding instanceof Finding.Differing differing) {
        differing.differences().forEach(each -> counts.merge(each.property(), 1, Integer::sum));
      }
    }
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(count -> sorted.put(count.getKey(), count.getValue()));
    return sorted;
  }
}

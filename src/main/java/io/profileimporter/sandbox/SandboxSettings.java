package io.profileimporter.sandbox;

import java.util.OptionalInt;

/**
 * How the sandbox is started.
 *
 * @param port 0 for a free one
 * @param shopId the only shop that it knows
 * @param shopSecret the shop's secret, never printed
 * @param audienceLimit requests a minute to {@code /import/audience}; none where empty
 * @param keepProfiles whether profiles are kept to be read back, or only counted
 */
public record SandboxSettings(
    String host,
    int port,
    String shopId,
    String shopSecret,
    Faults faults,
    OptionalInt audienceLimit,
    boolean keepProfiles) {

  /** The limit of the target API: audience requests a minute. */
  public static final int API_AUDIENCE_LIMIT = 40;

  public SandboxSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port: expected 0 to 65535 but was " + port);
    }
    if (shopId.isEmpty() || shopSecret.isEmpty()) {
      throw new IllegalArgumentException("credentials: expected a shop id and a secret");
    }
    if (audienceLimit.isPresent() && audienceLimit.getAsInt() < 1) {
      throw new IllegalArgumentException(
          "audience-limit: expected at least 1 but was " + audienceLimit.getAsInt());
    }
  }

  /** A faultless sandbox on a free port of this machine that keeps profiles. */
  public static SandboxSettings local(String shopId, String shopSecret) {
    return new SandboxSettings(
        "127.0.0.1", 0, shopId, shopSecret, Faults.none(), OptionalInt.empty(), true);
  }

  public SandboxSettings withHost(String other) {
    return new SandboxSettings(
        other, port, shopId, shopSecret, faults, audienceLimit, keepProfiles);
  }

  public SandboxSettings withPort(int other) {
    return new SandboxSettings(
        host, other, shopId, shopSecret, faults, audienceLimit, keepProfiles);
  }

  public SandboxSettings withFaults(Faults other) {
    return new SandboxSettings(host, port, shopId, shopSecret, other, audienceLimit, keepProfiles);
  }

  public SandboxSettings withAudienceLimit(int requestsPerMinute) {
    OptionalInt limit = OptionalInt.of(requestsPerMinute);
    return new SandboxSettings(host, port, shopId, shopSecret, faults, limit, keepProfiles);
  }

  /** Only counts profiles: for benchmarks and for runs that are larger than the memory. */
  public SandboxSettings countingOnly() {
    return new SandboxSettings(host, port, shopId, shopSecret, faults, audienceLimit, false);
  }

  @Override
  public String toString() {
    return "SandboxSettings[host=%s, port=%d, shopId=%s, shopSecret=****]"
        .formatted(host, port, shopId);
  }
}

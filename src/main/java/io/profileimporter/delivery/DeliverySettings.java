package io.profileimporter.delivery;

import io.profileimporter.settings.SettingsNode;
import io.profileimporter.settings.SettingsValue;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How profiles are delivered.
 *
 * @param apiUrl where the API is, without the path of an endpoint
 * @param chosenSetSize profiles that are delivered together, where it is not the endpoint's default
 * @param inFlight the window: requests that may be under way at once
 * @param requestsPerSecond the highest rate on {@code profile/set}; none where empty
 * @param chosenTimeout longest duration of an exchange, from the wait for a connection to the last
 *     byte of the reply, where it is not the endpoint's default
 * @param audience what concerns {@code import/audience} alone
 * @param outageLimit how long the API may take nothing before the run stops
 */
public record DeliverySettings(
    URI apiUrl,
    Endpoint endpoint,
    OptionalInt chosenSetSize,
    int inFlight,
    OptionalInt requestsPerSecond,
    Optional<Duration> chosenTimeout,
    Duration connectTimeout,
    IdName idName,
    RequestLabels labels,
    AudienceSettings audience,
    RetrySettings retry,
    Duration outageLimit) {

  /** Profiles that a set may have at most. */
  public static final int LARGEST_SET = 100_000;

  private static final URI API = URI.create("https://api.personaclick.com");

  public DeliverySettings {
    if (!isApiUrl(apiUrl)) {
      throw new IllegalArgumentException(
          "expected an http or https URL but was \"" + apiUrl + "\"");
    }
  }

  public static DeliverySettings defaults() {
    return new DeliverySettings(
        API,
        Endpoint.PROFILE_SET,
        OptionalInt.empty(),
        64,
        OptionalInt.empty(),
        Optional.empty(),
        Duration.ofSeconds(5),
        IdName.ID,
        RequestLabels.none(),
        AudienceSettings.defaults(),
        RetrySettings.defaults(),
        Duration.ofMinutes(10));
  }

  /** Reads the section {@code delivery}; what it does not say is as in {@link #defaults}. */
  public static DeliverySettings from(SettingsNode section) {
    DeliverySettings defaults = defaults();
    DeliverySettings settings =
        new DeliverySettings(
            apiUrl(section).orElse(defaults.apiUrl),
            endpoint(section).orElse(defaults.endpoint),
            Found.integer(section, "set-size", 1, LARGEST_SET),
            Found.integer(section, "in-flight", 1, 4_096).orElse(defaults.inFlight),
            Found.integer(section, "requests-per-second", 1, 1_000_000),
            Found.duration(section, "timeout"),
            Found.duration(section, "connect-timeout").orElse(defaults.connectTimeout),
            idName(section).orElse(defaults.idName),
            RequestLabels.from(section),
            AudienceSettings.from(section),
            RetrySettings.from(section.section("retry")),
            Found.duration(section, "outage-limit").orElse(defaults.outageLimit));
    section.finish();
    return settings;
  }

  /** Whether a URL can be the API's: http or https, with a host, without query and user. */
  public static boolean isApiUrl(URI url) {
    boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
    return web
        && url.getHost() != null
        && url.getUserInfo() == null
        && url.getQuery() == null
        && url.getFragment() == null;
  }

  /** How many profiles are delivered together. */
  public int setSize() {
    return chosenSetSize.orElse(endpoint.defaultSetSize());
  }

  /** How long an exchange may last as a whole. */
  public Duration timeout() {
    return chosenTimeout.orElse(endpoint.defaultTimeout());
  }

  public DeliverySettings withApiUrl(URI url) {
    return new DeliverySettings(
        url,
        endpoint,
        chosenSetSize,
        inFlight,
        requestsPerSecond,
        chosenTimeout,
        connectTimeout,
        idName,
        labels,
        audience,
        retry,
        outageLimit);
  }

  /** These settings for an endpoint; what was not chosen follows the endpoint's defaults. */
  public DeliverySettings withEndpoint(Endpoint other) {
    return new DeliverySettings(
        apiUrl,
        other,
        chosenSetSize,
        inFlight,
        requestsPerSecond,
        chosenTimeout,
        connectTimeout,
        idName,
        labels,
        audience,
        retry,
        outageLimit);
  }

  public DeliverySettings withSetSize(int size) {
    return new DeliverySettings(
        apiUrl,
        endpoint,
        OptionalInt.of(size),
        inFlight,
        requestsPerSecond,
        chosenTimeout,
        connectTimeout,
        idName,
        labels,
        audience,
        retry,
        outageLimit);
  }

  private static Optional<URI> apiUrl(SettingsNode section) {
    return section
        .value("api-url")
        .flatMap(
            value -> {
              Optional<URI> url = url(value.raw()).filter(DeliverySettings::isApiUrl);
              return url.isPresent() ? url : value.mismatch("an http or https URL");
            });
  }

  private static Optional<URI> url(String text) {
    try {
      return Optional.of(URI.create(text));
    } catch (IllegalArgumentException notAUrl) {
      return Optional.empty();
    }
  }

  private static Optional<Endpoint> endpoint(SettingsNode section) {
    return section.value("endpoint").flatMap(value -> value.choice(Endpoint.class));
  }

  private static Optional<IdName> idName(SettingsNode section) {
    return section.value("id-name").flatMap(DeliverySettings::idName);
  }

  private static Optional<IdName> idName(SettingsValue value) {
    Optional<IdName> name =
        Arrays.stream(IdName.values())
            .filter(candidate -> candidate.apiName().equals(value.raw()))
            .findFirst();
    return name.isPresent() ? name : value.mismatch("id or external_id");
  }
}

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
 * @param trust whose word is taken for it that the server is the API's
 * @param chosenSetSize profiles that are delivered together, where it is not the endpoint's default
 * @param traffic how many requests are under way, and how long
 * @param requestsPerSecond the highest rate on {@code profile/set}; none where empty
 * @param audience what concerns {@code import/audience} alone
 * @param readBack when delivered profiles are read back
 * @param outageLimit how long the API may take nothing before the run stops
 */
public record DeliverySettings(
    URI apiUrl,
    Trust trust,
    Endpoint endpoint,
    OptionalInt chosenSetSize,
    TrafficSettings traffic,
    OptionalInt requestsPerSecond,
    IdName idName,
    RequestLabels labels,
    AudienceSettings audience,
    ReadBackSettings readBack,
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
        Trust.ofMachine(),
        Endpoint.PROFILE_SET,
        OptionalInt.empty(),
        TrafficSettings.defaults(),
        OptionalInt.empty(),
        IdName.ID,
        RequestLabels.none(),
        AudienceSettings.defaults(),
        ReadBackSettings.defaults(),
        RetrySettings.defaults(),
        Duration.ofMinutes(10));
  }

  /**
   * What goes before the settings, where it is there.
   *
   * @param setSize from 1 to {@link #LARGEST_SET}
   */
  public record Chosen(Optional<URI> apiUrl, Optional<Endpoint> endpoint, OptionalInt setSize) {

    public static Chosen nothing() {
      return new Chosen(Optional.empty(), Optional.empty(), OptionalInt.empty());
    }
  }

  /** Reads the section {@code delivery}; what it does not say is as in {@link #defaults}. */
  public static DeliverySettings from(SettingsNode section) {
    return from(section, Chosen.nothing());
  }

  /** Reads the section {@code delivery} for what was not chosen already. */
  public static DeliverySettings from(SettingsNode section, Chosen chosen) {
    DeliverySettings defaults = defaults();
    Optional<URI> apiUrl = apiUrl(section);
    Optional<Endpoint> endpoint = endpoint(section);
    OptionalInt setSize = Found.integer(section, "set-size", 1, LARGEST_SET);
    DeliverySettings settings =
        new DeliverySettings(
            chosen.apiUrl.or(() -> apiUrl).orElse(defaults.apiUrl),
            Trust.from(section),
            chosen.endpoint.or(() -> endpoint).orElse(defaults.endpoint),
            chosen.setSize.isPresent() ? chosen.setSize : setSize,
            TrafficSettings.from(section),
            Found.integer(section, "requests-per-second", 1, 1_000_000),
            idName(section).orElse(defaults.idName),
            RequestLabels.from(section),
            AudienceSettings.from(section),
            ReadBackSettings.from(section),
            RetrySettings.from(section.section("retry")),
            Found.duration(section, "outage-limit").orElse(defaults.outageLimit));
    settings.refuseIgnored(section);
    section.finish();
    return settings;
  }

  /** Tells of a limit that would not hold, and of a segment that nobody would be put into. */
  private void refuseIgnored(SettingsNode section) {
    String message = "only the endpoint %s takes it, but this run uses %s";
    switch (endpoint) {
      case PROFILE_SET -> {
        if (labels.segmentId().isPresent()) {
          section.problem("segment-id", message.formatted("import-audience", "profile-set"));
        }
      }
      case IMPORT_AUDIENCE -> {
        if (requestsPerSecond.isPresent()) {
          section.problem(
              "requests-per-second", message.formatted("profile-set", "import-audience"));
        }
      }
    }
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
    return traffic.chosenTimeout().orElse(endpoint.defaultTimeout());
  }

  /** Where the requests go. */
  URI url() {
    return URI.create(apiUrl.toString().replaceAll("/+$", "") + endpoint.path());
  }

  /** How lists are compressed; of single profiles there is nothing to be gained. */
  Compression compression() {
    return switch (endpoint) {
      case PROFILE_SET -> Compression.NONE;
      case IMPORT_AUDIENCE -> audience.compression();
    };
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

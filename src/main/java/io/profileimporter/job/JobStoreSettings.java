package io.profileimporter.job;

import io.profileimporter.settings.SettingsNode;
import io.profileimporter.settings.SettingsValue;
import java.time.Duration;
import java.util.Optional;

/**
 * Where runs are remembered.
 *
 * @param url JDBC URL of an H2 or a PostgreSQL database
 * @param outageLimit how long a run waits for a store that has gone away in its midst
 * @param user and password, where the URL does not hold them; the password never appears in a text
 */
public record JobStoreSettings(
    String url, Optional<String> user, Optional<String> password, Duration outageLimit) {

  /** An H2 database in a file beside the importer: for one machine, with nothing to install. */
  public static final String DEFAULT_URL = "jdbc:h2:file:./data/profile-importer";

  /** What messages say of a URL that is none of a job store. */
  public static final String EXPECTED_URL =
      "expected a URL that begins with " + Database.prefixes();

  private static final Duration OUTAGE_LIMIT = Duration.ofMinutes(10);

  /** A store that is waited for as long as usual. */
  public JobStoreSettings(String url, Optional<String> user, Optional<String> password) {
    this(url, user, password, OUTAGE_LIMIT);
  }

  /** The settings of a section; the password comes from the environment. */
  public static JobStoreSettings from(SettingsNode section, Optional<String> password) {
    JobStoreSettings settings =
        new JobStoreSettings(
            section.text("store").orElse(DEFAULT_URL),
            section.text("user"),
            password,
            section.value("outage-limit").flatMap(SettingsValue::duration).orElse(OUTAGE_LIMIT));
    if (!isUrl(settings.url())) {
      section.problem("store", EXPECTED_URL);
    }
    section.finish();
    return settings;
  }

  /** Whether a URL is that of a database which can be a job store. */
  public static boolean isUrl(String url) {
    return Database.of(url).isPresent();
  }

  public JobStoreSettings withUrl(String otherUrl) {
    return new JobStoreSettings(otherUrl, user, password, outageLimit);
  }

  /**
   * The URL without what may hold a password: what follows the name, and a user before the host.
   */
  public String shownUrl() {
    return url.replaceFirst("[?;].*", "").replaceFirst("//[^/@]*@", "//");
  }

  @Override
  public String toString() {
    return shownUrl();
  }
}

package io.profileimporter.delivery;

import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import java.time.Duration;
import java.util.Optional;

/** The two ways in which the API takes profiles. */
public enum Endpoint {
  /** One profile a request; what the API makes of it stands in the reply. */
  PROFILE_SET("/profile/set", 1_000, Duration.ofSeconds(10)),
  /**
   * A list of profiles in one request, handled in the background. The API ignores silently a record
   * in which it finds no identifier that it knows here; {@code telegram_id} is not among them.
   */
  IMPORT_AUDIENCE("/import/audience", 100_000, Duration.ofSeconds(60));

  private final String path;
  private final int setSize;
  private final Duration timeout;

  Endpoint(String path, int setSize, Duration timeout) {
    this.path = path;
    this.setSize = setSize;
    this.timeout = timeout;
  }

  /** The path under the API's URL. */
  public String path() {
    return path;
  }

  /** How many profiles are delivered together where the settings do not say. */
  public int defaultSetSize() {
    return setSize;
  }

  /** How long an exchange may last as a whole where the settings do not say. */
  public Duration defaultTimeout() {
    return timeout;
  }

  /** Whether the endpoint recognises a person by this property. */
  public boolean recognises(ProfileField field) {
    return field.isIdentifier() && (this == PROFILE_SET || field != ProfileField.TELEGRAM_ID);
  }

  /** Why the endpoint would ignore a profile, where it would. */
  public Optional<Rejection> refusal(Profile profile) {
    return profile.hasIdentity(this::recognises)
        ? Optional.empty()
        : Optional.of(
            Rejection.ofRow(
                Reason.IDENTIFIER_UNKNOWN_TO_ENDPOINT,
                "import/audience ignores a profile without email, phone, loyalty_id and id"));
  }

  /** Whether the endpoint takes this property; others are left out of its requests. */
  public boolean takes(ProfileField field) {
    return this == IMPORT_AUDIENCE || field.role() != ProfileField.Role.SUBSCRIPTION;
  }
}

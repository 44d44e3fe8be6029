package io.profileimporter.job;

import io.profileimporter.delivery.Credentials;
import io.profileimporter.delivery.DeliverySettings;
import io.profileimporter.ledger.LedgerScope;
import io.profileimporter.settings.SettingsValue;

/** Which scope of the ledger a delivery belongs to. */
public final class LedgerScopes {

  private LedgerScopes() {}

  /** The scope of an API, a shop there, and an endpoint. */
  public static LedgerScope of(DeliverySettings settings, Credentials credentials) {
    return new LedgerScope(
        settings.apiUrl().toString(),
        credentials.shopId(),
        SettingsValue.name(settings.endpoint()));
  }
}

package io.profileimporter.config;

import io.profileimporter.delivery.Credentials;
import io.profileimporter.delivery.DeliverySettings;
import io.profileimporter.report.ImportName;
import io.profileimporter.report.Run;
import io.profileimporter.settings.SettingsNode;
import io.profileimporter.settings.SettingsValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The settings that decide what is sent and where to. How fast, how often and how patiently it is
 * sent may change while a run is interrupted; these may not.
 */
record DecisiveSettings(
    SettingsNode mapping,
    SettingsNode screening,
    DeliverySettings delivery,
    Overrides overrides,
    Optional<Credentials> credentials) {

  /** The import of this name to this shop. */
  ImportName importName(String name) {
    return ImportName.of(name, apiUrl(), credentials.map(Credentials::shopId));
  }

  private String apiUrl() {
    return overrides.sandbox().isPresent() ? Run.SANDBOX : delivery.apiUrl().toString();
  }

  /** Each setting with its value, or with a hash of it where it is long. */
  Map<String, String> asMap() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("mapping", sha256(mapping.canonicalText()));
    settings.put("screening", sha256(screening.canonicalText()));
    settings.put("api-url", apiUrl());
    settings.put("endpoint", SettingsValue.name(delivery.endpoint()));
    settings.put("id-name", delivery.idName().apiName());
    settings.put("labels", delivery.labels().toString());
    credentials.ifPresent(keys -> settings.put("shop-id", keys.shopId()));
    return settings;
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}

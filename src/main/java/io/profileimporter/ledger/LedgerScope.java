package io.profileimporter.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where profiles are delivered to: what one API has taken says nothing of another.
 *
 * @param apiUrl where the API is
 * @param shopId the shop there
 * @param endpoint the way in
 */
public record LedgerScope(String apiUrl, String shopId, String endpoint) {

  public LedgerScope {
    apiUrl = apiUrl.replaceAll("/+$", "");
  }

  /** A short name that no other scope has. */
  String name() {
    try {
      byte[] text = String.join("\n", apiUrl, shopId, endpoint).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}

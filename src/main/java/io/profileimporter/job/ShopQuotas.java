package io.profileimporter.job;

import io.profileimporter.delivery.Credentials;
import io.profileimporter.delivery.DeliverySettings;
import io.profileimporter.delivery.Quota;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The quotas of shops in a job store. They belong to the shop, not to a run. */
public final class ShopQuotas {

  private final JobStore store;

  public ShopQuotas(JobStore store) {
    this.store = store;
  }

  /** The quota of the settings' endpoint for a shop, of whom nothing but a hash is stored. */
  public Quota of(DeliverySettings settings, Credentials credentials) {
    JdbcTemplate jdbc = store.jdbc();
    TransactionTemplate alone = new TransactionTemplate(store.transactions());
    alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return new SharedQuota(
        hash(credentials.shopId() + " " + settings.endpoint().path()),
        settings.audience().requestsPerMinute(),
        Duration.ofMinutes(1),
        jdbc,
        alone,
        () -> now(jdbc));
  }

  /** The time when the statement is executed: that of the transaction may lie before a wait. */
  private Instant now(JdbcTemplate jdbc) {
    String sql =
        switch (store.database()) {
          case H2 -> "select current_timestamp";
          case POSTGRESQL -> "select clock_timestamp()";
        };
    return Optional.ofNullable(jdbc.queryForObject(sql, OffsetDateTime.class))
        .orElseThrow()
        .toInstant();
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}

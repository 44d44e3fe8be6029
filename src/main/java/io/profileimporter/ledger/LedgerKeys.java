package io.profileimporter.ledger;

import io.profileimporter.profile.Identity;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the keys of profiles: HMAC-SHA256 by a key that is derived from the shop's secret, cut to
 * 64 bits. Two customers that have the same hash are told apart by what is sent of them. Threads
 * can share it.
 */
public final class LedgerKeys {

  private static final String ALGORITHM = "HmacSHA256";
  private static final Comparator<Identity> FIRST = Comparator.comparing(Identity::field);

  private final SecretKeySpec key;
  private final byte[] labels;

  /**
   * Keys for a scope.
   *
   * @param secret the shop's
   * @param labels what is sent beside each profile
   */
  public LedgerKeys(String secret, LedgerScope scope, String labels) {
    SecretKeySpec shop = new SecretKeySpec(utf8(secret), ALGORITHM);
    this.key = new SecretKeySpec(mac(shop).doFinal(utf8("ledger " + scope.name())), ALGORITHM);
    this.labels = utf8(labels);
  }

  /** The key of each of these profiles, made one after the other. */
  public Maker maker() {
    return new Maker(mac(key));
  }

  private static Mac mac(SecretKeySpec key) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac;
    } catch (NoSuchAlgorithmException | InvalidKeyException everyPlatformTakesIt) {
      throw new IllegalStateException(everyPlatformTakesIt);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Makes keys on one thread. */
  public final class Maker {

    private final Mac mac;

    private Maker(Mac mac) {
      this.mac = mac;
    }

    /**
     * The key of a profile.
     *
     * @param identities at least one
     * @param content the profile as it is sent
     */
    public LedgerKey keyOf(List<Identity> identities, ByteBuffer content) {
      List<Long> hashes = identities.stream().sorted(FIRST).map(this::hash).distinct().toList();
      mac.update(labels);
      mac.update(content);
      return new LedgerKey(hashes.get(0), cut(mac.doFinal()), hashes.subList(1, hashes.size()));
    }

    /** The hash of an identifier. */
    public long hash(Identity identity) {
      mac.update(utf8(identity.field().apiName()));
      mac.update((byte) 0);
      return cut(mac.doFinal(utf8(identity.comparable().value())));
    }

    private static long cut(byte[] hash) {
      return ByteBuffer.wrap(hash).getLong();
    }
  }
}

package io.profileimporter.ledger;

import io.profileimporter.profile.Identity;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the keys of profiles: SHA-256 behind a key that is derived from the shop's secret by
 * HMAC-SHA256, cut to 64 bits, so that nothing can be appended to what was hashed. Two customers
 * that have the same hash are told apart by what is sent of them. Threads can share it.
 */
public final class LedgerKeys {

  private static final String DERIVATION = "HmacSHA256";

  private final byte[] key;
  private final byte[] labels;

  /**
   * Keys for a scope.
   *
   * @param secret the shop's
   * @param labels what is sent beside each profile
   */
  public LedgerKeys(String secret, LedgerScope scope, String labels) {
    this.key = derived(utf8(secret), utf8("ledger " + scope.name()));
    this.labels = utf8(labels);
  }

  private static byte[] derived(byte[] secret, byte[] purpose) {
    try {
      Mac mac = Mac.getInstance(DERIVATION);
      mac.init(new SecretKeySpec(secret, DERIVATION));
      return mac.doFinal(purpose);
    } catch (NoSuchAlgorithmException | InvalidKeyException everyPlatformTakesIt) {
      throw new IllegalStateException(everyPlatformTakesIt);
    }
  }

  /** The key of each of these profiles, made one after the other. */
  public Maker maker() {
    try {
      return new Maker(MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Makes keys on one thread. */
  public final class Maker {

    private static final byte CONTENT = 0;
    private static final byte IDENTITY = 1;

    private final MessageDigest digest;
    private final byte[] hash;

    private Maker(MessageDigest digest) {
      this.digest = digest;
      this.hash = new byte[digest.getDigestLength()];
    }

    /**
     * The key of a profile.
     *
     * @param identities at least one
     * @param content the profile as it is sent
     */
    public LedgerKey keyOf(List<Identity> identities, ByteBuffer content) {
      Identity first = first(identities);
      long identity = hash(first);
      List<Long> others = new ArrayList<>(identities.size() - 1);
      for (Identity other : identities) {
        long found = other.equals(first) ? identity : hash(other);
        if (found != identity && !others.contains(found)) {
          others.add(found);
        }
      }
      return new LedgerKey(identity, contentHash(content), others);
    }

    private static Identity first(List<Identity> identities) {
      Identity first = identities.get(0);
      for (Identity identity : identities) {
        if (identity.field().compareTo(first.field()) < 0) {
          first = identity;
        }
      }
      return first;
    }

    private long contentHash(ByteBuffer content) {
      digest.update(key);
      digest.update(CONTENT);
      digest.update(labels);
      digest.update(content);
      return cut();
    }

    /** The hash of an identifier. */
    public long hash(Identity identity) {
      digest.update(key);
      digest.update(IDENTITY);
      digest.update(utf8(identity.field().apiName()));
      digest.update((byte) 0);
      digest.update(utf8(identity.comparable().value()));
      return cut();
    }

    private long cut() {
      try {
        digest.digest(hash, 0, hash.length);
        return ByteBuffer.wrap(hash).getLong();
      } catch (DigestException everyHashFits) {
        throw new IllegalStateException(everyHashFits);
      }
    }
  }
}

package io.profileimporter.sandbox;

import io.profileimporter.profile.ProfileField;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The profiles that the sandbox keeps, in memory, each in one array of bytes. A request changes the
 * profile that holds one of its identifiers; where its identifiers lead to several profiles, they
 * become one for good, the one found by the e-mail, then the phone, being the one that stays.
 */
public final class ProfileStore {

  private static final byte[] GONE = {};
  private static final int[] RANKS = ranks();

  private final boolean keep;
  private final PropertyNames names;
  private final ProfileMerge merge = new ProfileMerge();
  private final IdentityIndex index = new IdentityIndex(number -> this.profiles[number]);
  private final int[] found = new int[RANKS.length];
  private byte[][] profiles = new byte[1024][];
  private int numbers;
  private long merges;

  /**
   * @param keep false to forget every profile at once
   */
  ProfileStore(PropertyNames names, boolean keep) {
    this.names = names;
    this.keep = keep;
  }

  /** How many profiles there are. */
  public synchronized long size() {
    return numbers - merges;
  }

  /** How often two profiles became one. */
  public synchronized long merges() {
    return merges;
  }

  /** How often an identifier of a profile was replaced by another value. */
  public synchronized long replacedIdentifiers() {
    return merge.replacedIdentifiers();
  }

  /** The profile that holds an identifier, or held it formerly. */
  public Optional<StoredProfile> find(ProfileField identifier, String value) {
    return find(identifier.apiName(), value);
  }

  Optional<StoredProfile> find(String identifier, String value) {
    Records wanted = new Records();
    wanted.add(names.number(identifier), Entry.Kind.TEXT, value);
    wanted.end();
    Entry identity = new Entry(wanted.bytes(), 0, wanted.end(0));
    identity.next();
    return profileOf(identity).map(bytes -> ProfileReading.read(bytes, names));
  }

  private synchronized Optional<byte[]> profileOf(Entry identity) {
    int owner = index.owner(identity);
    return owner == IdentityIndex.NOBODY ? Optional.empty() : Optional.of(profile(owner));
  }

  /** Hands over every profile, in the order in which they came. Others may be set meanwhile. */
  public void forEach(Consumer<StoredProfile> action) {
    for (int number = 0; number < numbers(); number++) {
      byte[] profile = profile(number);
      if (profile.length > 0) {
        action.accept(ProfileReading.read(profile, names));
      }
    }
  }

  private synchronized int numbers() {
    return numbers;
  }

  private synchronized byte[] profile(int number) {
    return profiles[number];
  }

  /** Sets all the profiles of a request. */
  void set(Records records) {
    for (int record = 0; keep && record < records.count(); record++) {
      set(records.bytes(), records.start(record), records.end(record));
    }
  }

  private synchronized void set(byte[] bytes, int start, int end) {
    int owner = owner(new Entry(bytes, start, end));
    byte[] before = owner == IdentityIndex.NOBODY ? GONE : profiles[owner];
    int number = owner == IdentityIndex.NOBODY ? newNumber() : owner;
    profiles[number] = merge.change(before, bytes, start, end);
    putIdentities(new Entry(bytes, start, end), number);
  }

  private int newNumber() {
    if (numbers == profiles.length) {
      profiles = Arrays.copyOf(profiles, numbers + numbers / 2);
    }
    return numbers++;
  }

  /** The profile that the identifiers lead to; several are made one. */
  private int owner(Entry sent) {
    Arrays.fill(found, IdentityIndex.NOBODY);
    while (sent.next()) {
      if (sent.isIdentity()) {
        found[RANKS[sent.property()]] = index.owner(sent);
      }
    }
    int survivor = IdentityIndex.NOBODY;
    for (int owner : found) {
      survivor = survivor == IdentityIndex.NOBODY ? owner : joined(survivor, owner);
    }
    return survivor;
  }

  private int joined(int survivor, int other) {
    boolean isOther = other != IdentityIndex.NOBODY && other != survivor;
    if (isOther && profiles[other].length > 0) {
      profiles[survivor] = merge.join(profiles[survivor], profiles[other]);
      putIdentities(new Entry(profiles[other]), survivor);
      profiles[other] = GONE;
      merges++;
    }
    return survivor;
  }

  private void putIdentities(Entry entry, int owner) {
    while (entry.next()) {
      if (entry.isIdentity()) {
        index.put(entry, owner);
      }
    }
  }

  /** The place of each identifier among them: the primary ones first. */
  private static int[] ranks() {
    int[] ranks = new int[PropertyNames.DEVICE + 1];
    ranks[PropertyNames.number(ProfileField.EMAIL)] = 0;
    ranks[PropertyNames.number(ProfileField.PHONE)] = 1;
    ranks[PropertyNames.number(ProfileField.ID)] = 2;
    ranks[PropertyNames.number(ProfileField.LOYALTY_ID)] = 3;
    ranks[PropertyNames.number(ProfileField.TELEGRAM_ID)] = 4;
    ranks[PropertyNames.DEVICE] = 5;
    return ranks;
  }
}

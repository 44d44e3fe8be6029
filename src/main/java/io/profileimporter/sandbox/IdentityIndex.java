package io.profileimporter.sandbox;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Finds the profile that an identifier belongs to. It keeps hashes alone and asks the profile
 * itself: a slot whose profile no longer holds the identifier counts for nothing.
 */
final class IdentityIndex {

  static final int NOBODY = -1;

  private final IntFunction<byte[]> profiles;
  private long[] hashes = new long[1024];
  private int[] owners = new int[1024];
  private int used;

  /**
   * @param profiles the stored profile of a number; empty where there is none any more
   */
  IdentityIndex(IntFunction<byte[]> profiles) {
    this.profiles = profiles;
    Arrays.fill(owners, NOBODY);
  }

  /** The number of the profile that holds the identity, or {@link #NOBODY}. */
  int owner(Entry identity) {
    return owners[slot(identity)];
  }

  /** Lets the identity belong to a profile, which holds it already. */
  void put(Entry identity, int owner) {
    int slot = slot(identity);
    if (owners[slot] == NOBODY) {
      hashes[slot] = identity.identityHash();
      used++;
    }
    owners[slot] = owner;
    if (used > hashes.length / 3 * 2) {
      grow();
    }
  }

  /** The slot in which the identity is, or would be put. */
  private int slot(Entry identity) {
    long hash = identity.identityHash();
    int slot = first(hash);
    while (owners[slot] != NOBODY && !(hashes[slot] == hash && holds(owners[slot], identity))) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }

  private boolean holds(int owner, Entry identity) {
    Entry entry = new Entry(profiles.apply(owner));
    while (entry.next()) {
      if (entry.isSameIdentity(identity)) {
        return true;
      }
    }
    return false;
  }

  private int first(long hash) {
    int spread = (int) ((hash * 0x9E3779B97F4A7C15L) >>> 32);
    return spread & (hashes.length - 1);
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldOwners = owners;
    hashes = new long[oldHashes.length * 2];
    owners = new int[hashes.length];
    Arrays.fill(owners, NOBODY);
    for (int i = 0; i < oldOwners.length; i++) {
      if (oldOwners[i] != NOBODY) {
        move(oldHashes[i], oldOwners[i]);
      }
    }
  }

  private void move(long hash, int owner) {
    int slot = first(hash);
    while (owners[slot] != NOBODY) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    hashes[slot] = hash;
    owners[slot] = owner;
  }
}

package io.profileimporter.sandbox;

import io.profileimporter.sandbox.Entry.Kind;

/** Makes new profiles out of stored ones. Not for several threads at once. */
final class ProfileMerge {

  private final int[] stamps = new int[PropertyNames.MOST + 1];
  private final Bytes result = new Bytes();
  private int stamp;
  private long replacedIdentifiers;

  long replacedIdentifiers() {
    return replacedIdentifiers;
  }

  /** The profile after a request: only the properties that were sent change, null empties them. */
  byte[] change(byte[] profile, byte[] bytes, int start, int end) {
    begin();
    mark(new Entry(bytes, start, end));
    Entry old = new Entry(profile);
    while (old.next()) {
      if (!isMarked(old)) {
        old.copyTo(result);
      } else if (old.isIdentity()) {
        keepFormer(old, sent(old, bytes, start, end));
      }
    }
    appendSent(new Entry(bytes, start, end));
    return result.copy();
  }

  /** One profile out of two: the survivor's values count, the other's fill its gaps. */
  byte[] join(byte[] survivor, byte[] other) {
    begin();
    mark(new Entry(survivor));
    result.append(survivor, 0, survivor.length);
    Entry entry = new Entry(other);
    while (entry.next()) {
      if (!isMarked(entry) || entry.kind() == Kind.FORMER) {
        entry.copyTo(result);
      } else if (entry.isIdentity()) {
        entry.copyAsFormerTo(result);
      }
    }
    return result.copy();
  }

  private void begin() {
    stamp++;
    result.clear();
  }

  private void mark(Entry entry) {
    while (entry.next()) {
      if (entry.kind() != Kind.FORMER) {
        stamps[entry.property()] = stamp;
      }
    }
  }

  private boolean isMarked(Entry entry) {
    return stamps[entry.property()] == stamp;
  }

  private static Entry sent(Entry old, byte[] bytes, int start, int end) {
    Entry sent = new Entry(bytes, start, end);
    do {
      sent.next();
    } while (sent.property() != old.property());
    return sent;
  }

  private void keepFormer(Entry old, Entry sent) {
    if (sent.isSameIdentity(old)) {
      return;
    }
    if (old.kind() == Kind.FORMER) {
      old.copyTo(result);
    } else if (sent.kind() != Kind.CLEARED) {
      old.copyAsFormerTo(result);
      replacedIdentifiers++;
    }
  }

  private void appendSent(Entry sent) {
    while (sent.next()) {
      if (sent.kind() != Kind.CLEARED) {
        sent.copyTo(result);
      }
    }
  }
}

package io.profileimporter.delivery;

/**
 * Finds the profiles that must not overtake each other: those that share an identity, also through
 * others between them. It knows every profile that waits for its reply, and some that came before.
 * Two identities that happen to have one hash count as shared, which costs a wait and nothing else.
 */
final class Lines {

  private LineTable recent = new LineTable();
  private LineTable earlier = new LineTable();

  /** From this profile on they are recent. */
  private long since;

  /** The line of a profile; where it has an identity of several lines, they become one. */
  Line of(OutgoingProfile profile) {
    Line line = new Line();
    for (long hash : profile.identityHashes()) {
      line = recent.find(hash, earlier.find(hash, line)).join(line);
      recent.put(hash, line);
    }
    return line;
  }

  /**
   * Does not forget the line of a profile; to be called whenever others may have been forgotten.
   */
  void keep(OutgoingProfile profile, Line line) {
    for (long hash : profile.identityHashes()) {
      recent.put(hash, recent.find(hash, line));
    }
  }

  /**
   * Forgets profiles that have their reply, though not all of them.
   *
   * @param answered all profiles before this one have their reply
   * @param next the profile that comes next
   */
  void forget(long answered, long next) {
    if (answered > since) {
      LineTable forgotten = earlier;
      forgotten.clear();
      earlier = recent;
      recent = forgotten;
      since = next;
    }
  }
}

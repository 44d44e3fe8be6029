package io.profileimporter.delivery;

import io.profileimporter.profile.Identity;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the profiles that must not overtake each other: those that share an identity, also through
 * others between them. It knows every profile that waits for its reply, and some that came before.
 */
final class Lines {

  private Map<Identity, Line> recent = new HashMap<>();
  private Map<Identity, Line> earlier = new HashMap<>();

  /** From this profile on they are recent. */
  private long since;

  /** The line of a profile; where it has an identity of several lines, they become one. */
  Line of(OutgoingProfile profile) {
    Line line = new Line();
    for (Identity identity : profile.identities()) {
      line = joined(line, identity.comparable());
    }
    return line;
  }

  private Line joined(Line line, Identity identity) {
    Line known = recent.get(identity);
    Line all = (known == null ? earlier.getOrDefault(identity, line) : known).join(line);
    if (known != all) {
      recent.put(identity, all);
    }
    return all;
  }

  /**
   * Does not forget the line of a profile; to be called whenever others may have been forgotten.
   */
  void keep(OutgoingProfile profile, Line line) {
    profile.identities().forEach(identity -> recent.putIfAbsent(identity.comparable(), line));
  }

  /**
   * Forgets profiles that have their reply, though not all of them.
   *
   * @param answered all profiles before this one have their reply
   * @param next the profile that comes next
   */
  void forget(long answered, long next) {
    if (answered > since) {
      Map<Identity, Line> forgotten = earlier;
      forgotten.clear();
      earlier = recent;
      recent = forgotten;
      since = next;
    }
  }
}

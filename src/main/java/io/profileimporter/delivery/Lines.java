package io.profileimporter.delivery;

import io.profileimporter.profile.Identity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the profiles that must not overtake each other: those that share an identity, also through
 * others between them.
 */
final class Lines {

  private final int[] parents;
  private final Map<Identity, Integer> firstOwners;

  private Lines(int count) {
    parents = new int[count];
    firstOwners = new HashMap<>(count * 4);
  }

  /** The positions of the profiles, grouped, each group in the order of the list. */
  static List<List<Integer>> of(List<OutgoingProfile> profiles) {
    Lines lines = new Lines(profiles.size());
    for (int position = 0; position < profiles.size(); position++) {
      lines.add(position, profiles.get(position));
    }
    return lines.groups();
  }

  private void add(int position, OutgoingProfile profile) {
    parents[position] = position;
    for (Identity identity : profile.identities()) {
      Integer owner = firstOwners.putIfAbsent(comparable(identity), position);
      if (owner != null) {
        join(owner, position);
      }
    }
  }

  /** The form in which the API may take two texts for the same identity. */
  private static Identity comparable(Identity identity) {
    String value = identity.value();
    return switch (identity.field()) {
      case EMAIL -> new Identity(identity.field(), value.toLowerCase(Locale.ROOT));
      case PHONE ->
          value.startsWith("+") ? new Identity(identity.field(), value.substring(1)) : identity;
      default -> identity;
    };
  }

  /** The smaller position becomes the root, so that a group begins with its first profile. */
  private void join(int one, int other) {
    int first = root(one);
    int second = root(other);
    parents[Math.max(first, second)] = Math.min(first, second);
  }

  private int root(int position) {
    int root = position;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  private List<List<Integer>> groups() {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int position = 0; position < parents.length; position++) {
      groups.computeIfAbsent(root(position), root -> new ArrayList<>(1)).add(position);
    }
    return List.copyOf(groups.values());
  }
}

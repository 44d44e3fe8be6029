package io.profileimporter.verification;

import io.profileimporter.profile.Identity;
import io.profileimporter.profile.ProfileField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A uniform sample of the profiles that are delivered, drawn in one pass and in memory that does
 * not grow with the run (reservoir sampling, Vitter's algorithm R). Later rows of a customer who is
 * in the sample are put on top. Where such a row has another value for an identifier, the API may
 * merge profiles or move the identifier, and only that row is known to be its last state.
 */
public final class Sample {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final int size;
  private final RandomGenerator chance;
  private final List<SentProfile> profiles = new ArrayList<>();
  private final Map<Identity, Integer> places = new HashMap<>();
  private long delivered;

  /**
   * An empty sample.
   *
   * @param size how many profiles are kept at most
   */
  public Sample(int size, RandomGenerator chance) {
    if (size < 1) {
      throw new IllegalArgumentException("expected a sample from 1 but was " + size);
    }
    this.size = size;
    this.chance = chance;
  }

  /**
   * Takes notice of a profile that the API has taken.
   *
   * @param json its properties as they were sent
   */
  public void add(List<Identity> identities, String json) {
    delivered++;
    NavigableSet<Integer> known = placesOf(identities);
    boolean hasRoom = profiles.size() < size;
    long drawn = hasRoom ? 0 : chance.nextLong(delivered);
    if (!known.isEmpty()) {
      putOnTop(known, sent(identities, json));
    } else if (hasRoom) {
      keep(sent(identities, json));
    } else if (drawn < size) {
      remove((int) drawn);
      keep(sent(identities, json));
    }
  }

  /** The profiles of the sample as they were sent last. */
  public List<SentProfile> profiles() {
    return List.copyOf(profiles);
  }

  private static SentProfile sent(List<Identity> identities, String json) {
    return new SentProfile(identities, (ObjectNode) JSON.readTree(json));
  }

  private NavigableSet<Integer> placesOf(List<Identity> identities) {
    NavigableSet<Integer> found = new TreeSet<>();
    for (Identity identity : identities) {
      Integer place = places.get(identity.comparable());
      if (place != null) {
        found.add(place);
      }
    }
    return found;
  }

  private void putOnTop(NavigableSet<Integer> known, SentProfile later) {
    SentProfile earlier = profiles.get(known.first());
    boolean same = known.size() == 1 && !contradict(earlier, later);
    known.descendingSet().forEach(this::remove);
    keep(same ? earlier.with(later) : later);
  }

  private static boolean contradict(SentProfile one, SentProfile other) {
    Map<ProfileField, String> values = new HashMap<>();
    one.identities().stream()
        .map(Identity::comparable)
        .forEach(identity -> values.put(identity.field(), identity.value()));
    return other.identities().stream()
        .map(Identity::comparable)
        .anyMatch(
            identity ->
                !values.getOrDefault(identity.field(), identity.value()).equals(identity.value()));
  }

  private void keep(SentProfile profile) {
    profiles.add(profile);
    enter(profiles.size() - 1);
  }

  /** The last profile takes the place of the one that goes. */
  private void remove(int place) {
    profiles.get(place).identities().forEach(identity -> places.remove(identity.comparable()));
    SentProfile last = profiles.remove(profiles.size() - 1);
    if (place < profiles.size()) {
      profiles.set(place, last);
      enter(place);
    }
  }

  private void enter(int place) {
    profiles.get(place).identities().forEach(identity -> places.put(identity.comparable(), place));
  }
}

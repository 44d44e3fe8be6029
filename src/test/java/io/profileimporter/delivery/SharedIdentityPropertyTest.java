package io.profileimporter.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.row.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;

/**
 * Customers whose rows hold now one, now another of their identities, and some that bridge two
 * customers; an API that refuses some rows, chokes on others, and fails at random.
 */
class SharedIdentityPropertyTest {

  private static final int CUSTOMERS = 25;

  private enum Fate {
    TAKEN,
    REFUSED,
    CHOKED_ON
  }

  private record Row(Profile profile, Fate fate) {}

  /** The numbers of the requests in which a row was taken, by row. */
  private final Map<Integer, List<Integer>> taken = new HashMap<>();

  @Property(tries = 100)
  void keepsOrderAndFatesOfSingleProfiles(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 200) int count,
      @ForAll @IntRange(min = 1, max = 70) int window,
      @ForAll @IntRange(min = 1, max = 70) int setSize,
      @ForAll @IntRange(max = 100) int ahead) {
    assertFates("in-flight: " + window, seed, count, setSize, ahead);
  }

  @Property(tries = 100)
  void keepsOrderAndFatesOfLists(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 200) int count,
      @ForAll @IntRange(min = 1, max = 250) int setSize) {
    assertFates("endpoint: import-audience\nhalving-requests: 5000", seed, count, setSize, 0);
  }

  private void assertFates(String settings, long seed, int count, int setSize, int ahead) {
    taken.clear();
    Random random = new Random(seed);
    List<Row> rows = IntStream.range(0, count).mapToObj(place -> row(place, random)).toList();
    SimulatedApi api = new SimulatedApi(request -> answer(request, rows, random));
    List<DeliveryReply> replies =
        Deliveries.to(api, settings)
            .deliver(rows.stream().map(Row::profile).toList(), setSize, ahead);
    assertThat(replies.stream().map(SharedIdentityPropertyTest::fate))
        .isEqualTo(rows.stream().map(Row::fate).toList());
    assertOrder(rows);
  }

  /** Strangers alone are choked on: behind them, nothing else has to wait. */
  private static Row row(int place, Random random) {
    Profile named =
        Profiles.withEmail("row" + place + "@shop.example")
            .with(ProfileField.FIRST_NAME, Profiles.text("" + place));
    if (place > 0 && random.nextInt(30) == 0) {
      return new Row(named, Fate.CHOKED_ON);
    }
    int customer = random.nextInt(CUSTOMERS);
    int other = random.nextInt(10) == 0 ? random.nextInt(CUSTOMERS) : customer;
    Profile profile =
        switch (random.nextInt(3)) {
          case 0 -> named.with(ProfileField.PHONE, phone(customer, random));
          case 1 -> named.with(ProfileField.LOYALTY_ID, Profiles.text("" + customer));
          default ->
              named
                  .with(ProfileField.PHONE, phone(customer, random))
                  .with(ProfileField.LOYALTY_ID, Profiles.text("" + other));
        };
    return new Row(profile, place > 0 && random.nextInt(20) == 0 ? Fate.REFUSED : Fate.TAKEN);
  }

  private static PropertyValue phone(int customer, Random random) {
    return Profiles.text((random.nextBoolean() ? "+" : "") + (79030000000L + customer));
  }

  private SimulatedApi.Reply answer(SimulatedApi.Request request, List<Row> rows, Random random) {
    List<Integer> places = places(request.json());
    List<Fate> fates = places.stream().map(place -> rows.get(place).fate()).toList();
    Duration latency = Duration.ofMillis(1 + random.nextInt(200));
    if (fates.contains(Fate.CHOKED_ON) || random.nextInt(20) == 0) {
      return SimulatedApi.status(500).after(latency);
    }
    if (random.nextInt(20) == 0) {
      return SimulatedApi.status(random.nextBoolean() ? 429 : 503).after(latency);
    }
    if (fates.contains(Fate.REFUSED)) {
      return SimulatedApi.refused("no").after(latency);
    }
    places.forEach(
        place -> taken.computeIfAbsent(place, first -> new ArrayList<>()).add(request.number()));
    return SimulatedApi.taken().after(latency);
  }

  private static List<Integer> places(JsonNode json) {
    List<JsonNode> profiles =
        json.has("audience") ? json.get("audience").valueStream().toList() : List.of(json);
    return profiles.stream().map(one -> Integer.valueOf(one.get("first_name").asString())).toList();
  }

  private static Fate fate(DeliveryReply reply) {
    if (reply instanceof DeliveryReply.Refused refused) {
      return refused.rejection().reason() == Reason.API_FAULT ? Fate.CHOKED_ON : Fate.REFUSED;
    }
    return Fate.TAKEN;
  }

  /** Of two rows with an identity in common, the API took the earlier one last before the later. */
  private void assertOrder(List<Row> rows) {
    ProfileEncoder encoder = new ProfileEncoder(Endpoint.PROFILE_SET, IdName.ID, 1_000);
    Map<Object, Integer> before = new HashMap<>();
    for (int place = 0; place < rows.size(); place++) {
      if (rows.get(place).fate() == Fate.TAKEN) {
        for (var identity : encoder.encode(rows.get(place).profile()).identities()) {
          Integer earlier = before.put(identity.comparable(), place);
          if (earlier != null) {
            assertThat(Collections.max(taken.get(earlier)))
                .isLessThanOrEqualTo(Collections.min(taken.get(place)));
          }
        }
      }
    }
  }
}

package io.profileimporter.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DeliveryPropertyTest {

  private static final int CUSTOMERS = 40;

  /** The positions of the profiles that arrived, by customer, without repetitions in a row. */
  private final Map<Integer, List<Integer>> arrivals = new HashMap<>();

  @Property(tries = 150)
  void losesNothingAndKeepsOrder(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 300) int count,
      @ForAll @IntRange(min = 1, max = 70) int window,
      @ForAll @IntRange(min = 1, max = 100) int setSize,
      @ForAll @IntRange(max = 150) int ahead) {
    arrivals.clear();
    Random random = new Random(seed);
    SimulatedApi api = new SimulatedApi(request -> remember(request, reply(random)));
    List<Profile> profiles = IntStream.range(0, count).mapToObj(n -> profile(n, random)).toList();
    List<DeliveryReply> replies =
        Deliveries.to(api, "in-flight: " + window).deliver(profiles, setSize, ahead);
    assertThat(replies).isEqualTo(Deliveries.allDelivered(count));
    assertThat(api.mostInFlight()).isLessThanOrEqualTo(window);
    assertThat(arrivals.values())
        .allSatisfy(positions -> assertThat(positions).isSorted().doesNotHaveDuplicates());
    assertThat(arrivals.values().stream().mapToInt(List::size).sum()).isEqualTo(count);
  }

  private static Profile profile(int position, Random random) {
    int customer = random.nextInt(CUSTOMERS);
    return Profiles.withEmail("c" + position + "@shop.example")
        .with(ProfileField.LOYALTY_ID, Profiles.text("" + customer));
  }

  private SimulatedApi.Reply remember(SimulatedApi.Request request, SimulatedApi.Reply reply) {
    int customer = Integer.parseInt(request.json().get("loyalty_id").asString());
    int position = Integer.parseInt(request.emails().get(0).replaceAll("\\D", ""));
    List<Integer> seen = arrivals.computeIfAbsent(customer, first -> new ArrayList<>());
    if (seen.isEmpty() || seen.get(seen.size() - 1) != position) {
      seen.add(position);
    }
    return reply;
  }

  private static SimulatedApi.Reply reply(Random random) {
    Duration latency = Duration.ofMillis(1 + random.nextInt(200));
    SimulatedApi.Reply reply =
        switch (random.nextInt(30)) {
          case 0 -> SimulatedApi.status(429);
          case 1 -> SimulatedApi.retryAfter(429, "1");
          case 2 -> SimulatedApi.status(500);
          case 3 -> SimulatedApi.status(503);
          case 4 -> SimulatedApi.broken(Exchange.Fault.BROKEN_OFF);
          case 5 -> SimulatedApi.broken(Exchange.Fault.UNREACHABLE);
          case 6 -> SimulatedApi.broken(Exchange.Fault.TIMED_OUT);
          default -> SimulatedApi.taken();
        };
    return reply.after(latency);
  }
}

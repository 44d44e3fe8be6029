package io.profileimporter.delivery;

import static io.profileimporter.delivery.Deliveries.allDelivered;
import static io.profileimporter.delivery.Profiles.strangers;
import static io.profileimporter.delivery.Profiles.withEmail;
import static io.profileimporter.delivery.SimulatedApi.refused;
import static io.profileimporter.delivery.SimulatedApi.status;
import static io.profileimporter.delivery.SimulatedApi.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.profileimporter.profile.Profile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SetBorderTest {

  private static final Duration LATENCY = Duration.ofMillis(50);

  @Test
  void keepsWindowFullAcrossBorders() {
    SimulatedApi api = new SimulatedApi(request -> taken().after(LATENCY));
    ProfileDelivery delivery = Deliveries.to(api, "window: fixed");
    assertThat(delivery.deliver(strangers(6_400), 100, 1_000)).isEqualTo(allDelivered(6_400));
    assertThat(api.passed()).isEqualTo(LATENCY.multipliedBy(100));
  }

  @Test
  void hangDoesNotHoldUpTheSetsBehind() {
    SimulatedApi api =
        new SimulatedApi(
            request -> taken().after(request.number() == 5 ? Duration.ofSeconds(2) : LATENCY));
    Deliveries.to(api, "window: fixed").deliver(strangers(640), 100, 1_000);
    assertThat(api.passed()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void beginsNoMoreThanItIsGiven() {
    SimulatedApi api =
        new SimulatedApi(
            request -> taken().after(request.number() == 1 ? Duration.ofHours(1) : LATENCY));
    ProfileDelivery delivery = Deliveries.to(api);
    api.at(Duration.ofMinutes(30), () -> assertThat(api.requests()).hasSize(10 + 15));
    assertThat(delivery.deliver(strangers(100), 10, 15)).isEqualTo(allDelivered(100));
  }

  @Test
  void keepsOneCustomersRowsInOrderAcrossBorders() {
    SimulatedApi api =
        new SimulatedApi(
            request -> taken().after(request.number() == 1 ? Duration.ofSeconds(1) : LATENCY));
    List<Profile> rows =
        List.of(withEmail("a@x.example"), withEmail("A@X.example"), withEmail("b@x.example"));
    Deliveries.to(api).deliver(rows, 1, 10);
    assertThat(api.arrivals()).containsExactly("a@x.example", "b@x.example", "A@X.example");
  }

  @Test
  void givesEachSetItsOwnReplies() {
    SimulatedApi api =
        new SimulatedApi(
            request -> request.emails().contains("c3@shop.example") ? refused("no") : taken());
    List<DeliveryReply> replies = Deliveries.to(api).deliver(strangers(9), 2, 9);
    assertThat(replies.get(3)).isInstanceOf(DeliveryReply.Refused.class);
    assertThat(Collections.frequency(replies, DeliveryReply.Delivered.DELIVERED)).isEqualTo(8);
  }

  @Test
  void beginsNothingEarlyDuringOutage() {
    SimulatedApi api =
        new SimulatedApi(request -> request.at().toMinutes() < 5 ? status(503) : taken());
    ProfileDelivery delivery = Deliveries.to(api, "in-flight: 16");
    api.at(
        Duration.ofMinutes(4),
        () -> assertThat(api.arrivals().stream().distinct()).hasSizeLessThan(16 + 10));
    assertThat(delivery.deliver(strangers(100), 8, 90)).isEqualTo(allDelivered(100));
  }

  @Test
  void refusesOtherProfilesThanThoseBegunEarly() {
    Delivery delivery = Deliveries.to(new SimulatedApi(request -> taken())).target();
    List<OutgoingProfile> early = new ArrayList<>(List.of(Profiles.outgoing("early@shop.example")));
    delivery.deliver(
        List.of(Profiles.outgoing("slow@shop.example"), Profiles.outgoing("b@shop.example")),
        () -> early.isEmpty() ? Optional.empty() : Optional.of(early.remove(0)));
    assertThatThrownBy(() -> delivery.deliver(List.of(Profiles.outgoing("c@shop.example"))))
        .hasMessage("expected the set to begin with what was begun early");
  }
}

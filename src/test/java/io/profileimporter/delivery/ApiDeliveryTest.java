package io.profileimporter.delivery;

import static io.profileimporter.delivery.Deliveries.allDelivered;
import static io.profileimporter.delivery.Profiles.strangers;
import static io.profileimporter.delivery.Profiles.withEmail;
import static io.profileimporter.delivery.SimulatedApi.refused;
import static io.profileimporter.delivery.SimulatedApi.retryAfter;
import static io.profileimporter.delivery.SimulatedApi.status;
import static io.profileimporter.delivery.SimulatedApi.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiDeliveryTest {

  @Test
  void deliversWithinWindow() {
    SimulatedApi api = new SimulatedApi(request -> taken());
    ProfileDelivery delivery = Deliveries.to(api, "in-flight: 8");
    assertThat(delivery.deliver(strangers(100))).isEqualTo(allDelivered(100));
    assertThat(api.mostInFlight()).isEqualTo(8);
    assertThat(delivery.counts()).isEqualTo(new DeliveryCounts(100, 0, 0));
    assertThat(api.passed()).isEqualTo(Duration.ofMillis(5 * 13));
  }

  @Test
  void deliversNothingAtOnce() {
    SimulatedApi api = new SimulatedApi(request -> taken());
    assertThat(Deliveries.to(api).deliver(List.of())).isEmpty();
  }

  @Test
  void rejectsRefusedProfileWithApiMessage() {
    SimulatedApi api =
        new SimulatedApi(
            request -> request.number() == 2 ? refused("Identifier is not valid") : taken());
    assertThat(Deliveries.to(api).deliver(strangers(3)))
        .containsExactly(
            DeliveryReply.Delivered.DELIVERED,
            new DeliveryReply.Refused(
                Rejection.ofRow(Reason.REFUSED_BY_API, "Identifier is not valid")),
            DeliveryReply.Delivered.DELIVERED);
  }

  @Test
  void keepsSharersInOrderWhileOthersOvertake() {
    SimulatedApi api =
        new SimulatedApi(
            request -> request.number() == 1 ? taken().after(Duration.ofSeconds(3)) : taken());
    Profile first =
        withEmail("a@shop.example").with(ProfileField.PHONE, Profiles.text("79030000001"));
    Profile second =
        withEmail("b@shop.example").with(ProfileField.PHONE, Profiles.text("+79030000001"));
    Deliveries.to(api).deliver(List.of(first, second, withEmail("c@shop.example")));
    assertThat(api.arrivals())
        .containsExactly("a@shop.example", "c@shop.example", "b@shop.example");
  }

  @Test
  void retriesUntilTaken() {
    SimulatedApi api = new SimulatedApi(request -> request.number() < 5 ? status(503) : taken());
    ProfileDelivery delivery = Deliveries.to(api);
    assertThat(delivery.deliver(strangers(1))).isEqualTo(allDelivered(1));
    assertThat(delivery.counts()).isEqualTo(new DeliveryCounts(5, 4, 0));
    assertThat(api.passed()).isLessThan(Duration.ofMillis(200 + 400 + 800 + 1600 + 25));
  }

  @Test
  void honoursRetryAfterInSeconds() {
    SimulatedApi api =
        new SimulatedApi(request -> request.number() == 1 ? retryAfter(503, "90") : taken());
    Deliveries.to(api).deliver(strangers(1));
    assertThat(api.requests().get(1).at()).isEqualTo(Duration.ofMillis(90_005));
  }

  @Test
  void honoursRetryAfterDate() {
    SimulatedApi api =
        new SimulatedApi(
            request ->
                request.number() == 1 ? retryAfter(503, "Mon, 23 Nov 2026 12:01:00 GMT") : taken());
    Deliveries.to(api).deliver(strangers(1));
    assertThat(api.requests().get(1).at()).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void holdsUpAllAfter429() {
    SimulatedApi api =
        new SimulatedApi(request -> request.number() == 1 ? retryAfter(429, "30") : taken());
    ProfileDelivery delivery = Deliveries.to(api, "in-flight: 2");
    assertThat(delivery.deliver(strangers(10))).isEqualTo(allDelivered(10));
    assertThat(api.requests().get(2).at()).isEqualTo(Duration.ofMillis(30_005));
    assertThat(delivery.counts()).isEqualTo(new DeliveryCounts(11, 1, 1));
  }

  @Test
  void keepsToRateASecond() {
    SimulatedApi api = new SimulatedApi(request -> taken());
    Deliveries.to(api, "requests-per-second: 10").deliver(strangers(25));
    assertThat(api.passed()).isEqualTo(Duration.ofMillis(2_005));
  }

  @Test
  void givesUpProfileThatApiChokesOn() {
    SimulatedApi api =
        new SimulatedApi(
            request -> request.emails().contains("c3@shop.example") ? status(500) : taken());
    List<DeliveryReply> replies = Deliveries.to(api).deliver(strangers(100));
    assertThat(replies.get(3)).isEqualTo(spent(12));
    assertThat(replies).filteredOn(DeliveryReply.Delivered.DELIVERED::equals).hasSize(99);
  }

  @Test
  void givesUpSeveralThatApiChokesOn() {
    SimulatedApi api =
        new SimulatedApi(
            request -> request.emails().get(0).startsWith("c1") ? status(500) : taken());
    List<DeliveryReply> replies = Deliveries.to(api).deliver(strangers(20));
    assertThat(replies).filteredOn(DeliveryReply.Delivered.DELIVERED::equals).hasSize(9);
    assertThat(replies).filteredOn(DeliveryReply.Refused.class::isInstance).hasSize(11);
    assertThat(api.passed()).isLessThan(Duration.ofMinutes(10));
  }

  private static DeliveryReply spent(int faults) {
    return new DeliveryReply.Refused(
        Rejection.ofRow(
            Reason.API_FAULT,
            "the API failed on it "
                + faults
                + " times while it took others, the last time: the API answered 500"));
  }

  @Test
  void waitsThroughOutageWithoutGivingUpProfiles() {
    SimulatedApi api =
        new SimulatedApi(
            request ->
                request.at().toMinutes() < 9 && request.number() > 50 ? status(500) : taken());
    assertThat(Deliveries.to(api).deliver(strangers(1_000))).isEqualTo(allDelivered(1_000));
    assertThat(api.passed()).isGreaterThan(Duration.ofMinutes(9));
  }

  @Test
  void asksSeldomDuringOutage() {
    SimulatedApi api =
        new SimulatedApi(request -> request.at().toMinutes() < 5 ? status(503) : taken());
    Deliveries.to(api).deliver(strangers(1_000));
    assertThat(api.requests().size()).isLessThan(1_000 + 64 + 100);
  }

  @Test
  void stopsWhenApiStaysAway() {
    SimulatedApi api = new SimulatedApi(request -> status(503));
    ProfileDelivery delivery = Deliveries.to(api, "retry: {longest-wait: 30s, first-wait: 30s}");
    assertThatThrownBy(() -> delivery.deliver(strangers(1)))
        .isInstanceOf(UndeliverableException.class)
        .hasMessageMatching(
            "the API has taken nothing since 2026-11-23T12:00:00Z: \\d+ faults in a row,"
                + " the last: the API answered 503");
    assertThat(api.passed()).isEqualTo(Duration.ofMinutes(10).plusMillis(10));
  }

  @Test
  void stopsAtOnceOnWrongCredentials() {
    SimulatedApi api = new SimulatedApi(request -> refused("Shop not found"));
    assertThatThrownBy(() -> Deliveries.to(api).deliver(strangers(1)))
        .isInstanceOf(UndeliverableException.class)
        .hasMessage(
            "the API refuses the credentials (\"400: Shop not found\"); look at"
                + " PROFILE_IMPORTER_SHOP_ID and PROFILE_IMPORTER_SHOP_SECRET, or at the file of"
                + " credentials that the settings name, and at delivery.api-url");
  }

  @Test
  void stopsAtOnceWhereApiIsNot() {
    SimulatedApi api = new SimulatedApi(request -> status(404));
    assertThatThrownBy(() -> Deliveries.to(api).deliver(strangers(100)))
        .isInstanceOf(UndeliverableException.class)
        .hasMessage(
            "expected the API at https://api.personaclick.com but was answered \"404 with an empty"
                + " body\"; look at delivery.api-url");
    assertThat(api.requests()).hasSize(32);
  }

  @Test
  void endsItsListWhenStopped() {
    SimulatedApi api = new SimulatedApi(request -> taken().after(Duration.ofSeconds(2)));
    ProfileDelivery delivery = Deliveries.to(api, "in-flight: 2");
    api.at(Duration.ofSeconds(1), delivery::stop);
    assertThat(delivery.deliver(strangers(3))).isEqualTo(allDelivered(3));
  }

  @Test
  void startsNothingSomeSecondsAfterStop() {
    SimulatedApi api = new SimulatedApi(request -> taken().after(Duration.ofSeconds(4)));
    ProfileDelivery delivery = Deliveries.to(api, "in-flight: 2");
    api.at(Duration.ofSeconds(1), delivery::stop);
    assertThatThrownBy(() -> delivery.deliver(strangers(9)))
        .isInstanceOf(DeliveryStoppedException.class)
        .hasMessage("the delivery was stopped");
    assertThat(api.requests()).hasSize(4);
    assertThat(api.passed()).isEqualTo(Duration.ofSeconds(8));
  }

  @Test
  void answersWhenStoppedWithAllInFlight() {
    SimulatedApi api = new SimulatedApi(request -> taken().after(Duration.ofSeconds(2)));
    ProfileDelivery delivery = Deliveries.to(api);
    api.at(Duration.ofSeconds(1), delivery::stop);
    assertThat(delivery.deliver(strangers(3))).isEqualTo(allDelivered(3));
  }

  @Test
  void wakesFromLongWaitWhenStopped() {
    SimulatedApi api = new SimulatedApi(request -> retryAfter(503, "300"));
    ProfileDelivery delivery = Deliveries.to(api);
    api.at(Duration.ofSeconds(1), delivery::stop);
    assertThatThrownBy(() -> delivery.deliver(strangers(3)))
        .isInstanceOf(DeliveryStoppedException.class);
    assertThat(api.passed()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void tellsWhatItWaitsFor() {
    SimulatedApi api =
        new SimulatedApi(request -> request.number() == 1 ? retryAfter(503, "9") : taken());
    ProfileDelivery delivery = Deliveries.to(api);
    List<DeliveryState> states = new ArrayList<>();
    api.at(Duration.ofSeconds(5), () -> states.add(delivery.state()));
    delivery.deliver(strangers(1));
    assertThat(states.toString())
        .isEqualTo(
            "[DeliveryState[inFlight=0, window=28, circuit=CLOSED, waiting=Optional[Waiting["
                + "since=2026-11-23T12:00:00.005Z, cause=the API answered 503,"
                + " nextTry=Optional[2026-11-23T12:00:09.005Z], now=2026-11-23T12:00:05Z]]]]");
    assertThat(delivery.state().waiting()).isEmpty();
  }
}

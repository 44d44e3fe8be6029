package io.profileimporter.delivery;

import static io.profileimporter.delivery.Deliveries.allDelivered;
import static io.profileimporter.delivery.Profiles.strangers;
import static io.profileimporter.delivery.SimulatedApi.refused;
import static io.profileimporter.delivery.SimulatedApi.status;
import static io.profileimporter.delivery.SimulatedApi.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AudienceDeliveryTest {

  private static final String AUDIENCE = "endpoint: import-audience\n";

  @Test
  void sendsWholeListInOneRequest() {
    SimulatedApi api = new SimulatedApi(request -> taken());
    assertThat(Deliveries.to(api, AUDIENCE).deliver(strangers(5_000)))
        .isEqualTo(allDelivered(5_000));
    assertThat(api.requests()).hasSize(1);
  }

  @Test
  void findsTheRecordsThatListIsRefusedFor() {
    SimulatedApi api = new SimulatedApi(refusing("c17@shop.example", "c900@shop.example"));
    List<DeliveryReply> replies = Deliveries.to(api, AUDIENCE).deliver(strangers(1_000));
    DeliveryReply refused =
        new DeliveryReply.Refused(Rejection.ofRow(Reason.REFUSED_BY_API, "Bad record"));
    assertThat(replies.get(17)).isEqualTo(refused);
    assertThat(replies.get(900)).isEqualTo(refused);
    assertThat(replies).filteredOn(DeliveryReply.Delivered.DELIVERED::equals).hasSize(998);
    assertThat(api.requests()).hasSizeLessThan(1 + 2 * 2 * 10);
  }

  @Test
  void endsSearchAtItsBound() {
    SimulatedApi api = new SimulatedApi(refusing("c600@shop.example"));
    List<DeliveryReply> replies =
        Deliveries.to(api, AUDIENCE + "halving-requests: 4").deliver(strangers(1_000));
    assertThat(replies.get(600))
        .isEqualTo(
            new DeliveryReply.Refused(
                Rejection.ofRow(
                    Reason.REFUSED_BY_API,
                    "one or more of 250 profiles, which ones was not searched any further: Bad"
                        + " record")));
    assertThat(replies).filteredOn(DeliveryReply.Delivered.DELIVERED::equals).hasSize(750);
    assertThat(api.requests()).hasSize(5);
  }

  @Test
  void stopsWhereNothingIsEverTaken() {
    SimulatedApi api = new SimulatedApi(request -> refused("Bad request"));
    ProfileDelivery delivery = Deliveries.to(api, AUDIENCE + "halving-requests: 10");
    assertThatThrownBy(() -> delivery.deliver(strangers(1_000)))
        .isInstanceOf(UndeliverableException.class)
        .hasMessageStartingWith(
            "the API refused every list and every part of it (\"Bad request\"), as it does with"
                + " wrong credentials; look at PROFILE_IMPORTER_SHOP_ID");
  }

  @Test
  void endingHoldsNoValueOfARow() {
    SimulatedApi api = new SimulatedApi(request -> refused("Email ann@x.com of Ann is not valid"));
    ProfileDelivery delivery = Deliveries.to(api, AUDIENCE + "halving-requests: 10");
    assertThatThrownBy(() -> delivery.deliver(strangers(1_000)))
        .hasMessageStartingWith(
            "the API refused every list and every part of it (\"Email … of … is not valid\"), as");
  }

  @Test
  void keepsToRateAMinute() {
    SimulatedApi api = new SimulatedApi(request -> taken());
    ProfileDelivery delivery = Deliveries.to(api, AUDIENCE);
    for (int list = 0; list < 81; list++) {
      delivery.deliver(strangers(1));
    }
    assertThat(api.requests().get(39).at()).isLessThan(Duration.ofSeconds(1));
    assertThat(api.requests().get(40).at()).isEqualTo(Duration.ofMinutes(1));
    assertThat(api.requests().get(80).at()).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void sendsListAgainAfterFault() {
    SimulatedApi api = new SimulatedApi(request -> request.number() < 4 ? status(500) : taken());
    assertThat(Deliveries.to(api, AUDIENCE).deliver(strangers(10))).isEqualTo(allDelivered(10));
    assertThat(api.requests()).hasSize(4);
  }

  private static Function<SimulatedApi.Request, SimulatedApi.Reply> refusing(String... bad) {
    return request ->
        request.emails().stream().anyMatch(Set.of(bad)::contains) ? refused("Bad record") : taken();
  }
}

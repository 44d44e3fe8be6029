package io.profileimporter.delivery;

import static io.profileimporter.delivery.Deliveries.allDelivered;
import static io.profileimporter.delivery.Profiles.strangers;
import static io.profileimporter.delivery.Profiles.withEmail;
import static io.profileimporter.delivery.SimulatedApi.status;
import static io.profileimporter.delivery.SimulatedApi.taken;
import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A profile that the API fails on stands behind all others, where nothing is left to compare. */
class LastProfileTest {

  @ParameterizedTest
  @CsvSource({"6, 1", "6, 5", "6, 6", "2, 1"})
  void isGivenUpWhateverTheSets(int profiles, int setSize) {
    String last = "c" + (profiles - 1) + "@shop.example";
    SimulatedApi api = failingOn(last);
    List<DeliveryReply> replies = Deliveries.to(api).deliver(strangers(profiles), setSize, 0);
    assertThat(replies.subList(0, profiles - 1)).isEqualTo(allDelivered(profiles - 1));
    assertThat(replies.get(profiles - 1)).isInstanceOf(DeliveryReply.Refused.class);
  }

  @Test
  void isGivenUpBehindEarlierStatesOfIt() {
    List<Profile> rows = new ArrayList<>(strangers(2));
    rows.add(withCard("old@shop.example"));
    rows.add(withCard("new@shop.example"));
    SimulatedApi api = failingOn("new@shop.example");
    List<DeliveryReply> replies = Deliveries.to(api).deliver(rows, 1, 0);
    assertThat(replies.get(3)).isInstanceOf(DeliveryReply.Refused.class);
    assertThat(api.arrivals()).filteredOn("old@shop.example"::equals).hasSize(1);
  }

  private static Profile withCard(String email) {
    return withEmail(email).with(ProfileField.LOYALTY_ID, Profiles.text("7"));
  }

  private static SimulatedApi failingOn(String email) {
    return new SimulatedApi(request -> request.emails().contains(email) ? status(500) : taken());
  }
}

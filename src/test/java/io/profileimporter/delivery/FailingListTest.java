package io.profileimporter.delivery;

import static io.profileimporter.delivery.Deliveries.allDelivered;
import static io.profileimporter.delivery.Profiles.strangers;
import static io.profileimporter.delivery.Profiles.withEmail;
import static io.profileimporter.delivery.SimulatedApi.broken;
import static io.profileimporter.delivery.SimulatedApi.status;
import static io.profileimporter.delivery.SimulatedApi.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.row.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that the API fails on without a word: for their size, or for one of their profiles. */
class FailingListTest {

  private static final String AUDIENCE = "endpoint: import-audience\n";
  private static final String BAD = "bad@shop.example";

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 500, 999})
  void findsTheProfileThatApiChokesOn(int place) {
    SimulatedApi api = failingOn(BAD);
    List<DeliveryReply> replies = Deliveries.to(api, AUDIENCE).deliver(withBad(1_000, place));
    assertGivenUp(replies, place);
    assertThat(api.requests()).hasSizeLessThan(100);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 4", "2, 0", "2, 3", "5, 4"})
  void findsItInWhateverLists(int setSize, int place) {
    List<DeliveryReply> replies =
        Deliveries.to(failingOn(BAD), AUDIENCE).deliver(withBad(5, place), setSize, 0);
    assertGivenUp(replies, place);
  }

  @Test
  void sendsLessAtOnceWhereListIsTooMuch() {
    SimulatedApi api =
        new SimulatedApi(
            request ->
                request.emails().size() > 300
                    ? broken(Exchange.Fault.TIMED_OUT).after(Duration.ofMinutes(1))
                    : taken());
    assertThat(Deliveries.to(api, AUDIENCE).deliver(strangers(1_000)))
        .isEqualTo(allDelivered(1_000));
    assertThat(api.arrivals()).endsWith("c999@shop.example");
    assertThat(api.passed()).isLessThan(Duration.ofMinutes(8));
  }

  @Test
  void rejectsNothingInAnOutage() {
    SimulatedApi api =
        new SimulatedApi(request -> request.at().toMinutes() < 9 ? status(500) : taken());
    assertThat(Deliveries.to(api, AUDIENCE).deliver(strangers(1_000)))
        .isEqualTo(allDelivered(1_000));
  }

  @Test
  void endsInAnOutageThatLasts() {
    SimulatedApi api = new SimulatedApi(request -> status(500));
    assertThatThrownBy(() -> Deliveries.to(api, AUDIENCE).deliver(strangers(1_000)))
        .isInstanceOf(UndeliverableException.class)
        .hasMessageStartingWith("the API has taken nothing since 2026-11-23T12:00:00Z: ");
    assertThat(api.passed()).isLessThan(Duration.ofMinutes(11));
  }

  @Test
  void keepsRowsOfOneCustomerInOrder() {
    SimulatedApi api = failingOn(BAD);
    List<Profile> rows = new ArrayList<>(withBad(8, 2));
    rows.set(2, withCard(BAD));
    rows.set(3, withCard("later@shop.example"));
    List<DeliveryReply> replies = Deliveries.to(api, AUDIENCE).deliver(rows, 4, 0);
    assertGivenUp(replies, 2);
    List<String> arrivals = api.arrivals();
    assertThat(arrivals.lastIndexOf(BAD)).isLessThan(arrivals.lastIndexOf("later@shop.example"));
  }

  private static void assertGivenUp(List<DeliveryReply> replies, int place) {
    List<DeliveryReply> others = new ArrayList<>(replies);
    DeliveryReply.Refused bad = (DeliveryReply.Refused) others.remove(place);
    assertThat(bad.rejection().reason()).isEqualTo(Reason.API_FAULT);
    assertThat(others).isEqualTo(allDelivered(replies.size() - 1));
  }

  private static List<Profile> withBad(int count, int place) {
    return IntStream.range(0, count)
        .mapToObj(n -> withEmail(n == place ? BAD : "c" + n + "@shop.example"))
        .toList();
  }

  private static Profile withCard(String email) {
    return withEmail(email).with(ProfileField.LOYALTY_ID, Profiles.text("7"));
  }

  private static SimulatedApi failingOn(String email) {
    return new SimulatedApi(request -> request.emails().contains(email) ? status(500) : taken());
  }
}

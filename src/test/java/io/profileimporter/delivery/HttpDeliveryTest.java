package io.profileimporter.delivery;

import static io.profileimporter.delivery.Deliveries.KEYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.profileimporter.delivery.ScriptedApi.Misbehaviour;
import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HttpDeliveryTest {

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"REDIRECTING", "ERROR_WITH_200"})
  void losesNothingWhileApiMisbehaves(Misbehaviour misbehaviour) {
    try (ScriptedApi api = ScriptedApi.atEvery(20, misbehaviour);
        ProfileDelivery delivery = open(api.uri())) {
      assertThat(delivery.deliver(Profiles.strangers(50))).isEqualTo(Deliveries.allDelivered(50));
      assertThat(delivery.counts().retries()).isEqualTo(misbehaviour == Misbehaviour.NONE ? 0 : 2);
    }
  }

  @Test
  void rejectsErrorWith200() {
    try (ScriptedApi api = ScriptedApi.atEvery(2, Misbehaviour.ERROR_WITH_200);
        ProfileDelivery delivery = open(api.uri())) {
      List<DeliveryReply> replies = delivery.deliver(Profiles.strangers(2));
      assertThat(replies)
          .containsExactlyInAnyOrder(
              DeliveryReply.Delivered.DELIVERED,
              new DeliveryReply.Refused(Rejection.ofRow(Reason.REFUSED_BY_API, "no message")));
    }
  }

  @Test
  void sendsSecretToNoOtherPlace() {
    try (ScriptedApi api = ScriptedApi.always(Misbehaviour.REDIRECTING);
        ProfileDelivery delivery = open(api.uri())) {
      assertThatThrownBy(() -> delivery.deliver(Profiles.strangers(1)))
          .hasMessage(
              "expected the API at %s but was answered \"307 to /taken\"; look at delivery.api-url"
                  .formatted(api.uri()));
    }
  }

  private static ProfileDelivery open(URI url) {
    DeliverySettings settings =
        Deliveries.settings(
            "api-url: %s\ntimeout: 2s\nin-flight: 8\nretry: {first-wait: 1ms}".formatted(url));
    return new ProfileDelivery(
        settings,
        Delivery.open(
            settings, KEYS, Deliveries.quota(settings), Clock.systemUTC(), new Random(7)));
  }
}

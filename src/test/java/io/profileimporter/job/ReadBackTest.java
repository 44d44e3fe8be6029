package io.profileimporter.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.delivery.Credentials;
import io.profileimporter.delivery.DeliverySettings;
import io.profileimporter.delivery.ProfileReader;
import io.profileimporter.profile.Identity;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.sandbox.Sandbox;
import io.profileimporter.sandbox.SandboxSettings;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import io.profileimporter.verification.Finding;
import io.profileimporter.verification.SentProfile;
import io.profileimporter.verification.Verification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The time is the test's own: what shall happen at the API happens in a wait. */
class ReadBackTest {

  private static final String ANNA = "anna@shop.example";

  private final Sandbox sandbox = Sandbox.start(SandboxSettings.local("shop", "secret"));
  private final List<Duration> waits = new ArrayList<>();
  private final Map<Integer, String> laterNames = new HashMap<>();
  private Instant now = Instant.parse("2026-11-23T12:00:00Z");

  @AfterEach
  void closeSandbox() {
    sandbox.close();
  }

  @Test
  void asksAgainUntilProfileAppears() {
    laterNames.put(2, "Anna");
    assertThat(verify(Duration.ofMinutes(1), anna()).asSent()).isEqualTo(1);
    assertThat(waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void asksAgainUntilProfileIsAsSent() {
    store("Anja");
    laterNames.put(1, "Anna");
    assertThat(verify(Duration.ofMinutes(1), anna()).asSent()).isEqualTo(1);
    assertThat(waits).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void tellsAtTheLimitWhatStillDiffers() {
    store("Anja");
    Verification verification = verify(Duration.ofSeconds(8), anna());
    assertThat(verification.findings()).hasOnlyElementsOfType(Finding.Differing.class);
    assertThat(verification.differingProperties()).containsExactly(Map.entry("first_name", 1));
    assertThat(waits)
        .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @Test
  void endsAtRefusedCredentials() {
    List<SentProfile> profiles = IntStream.range(0, 100).mapToObj(number -> anna()).toList();
    Verification verification = readBack("wrong", Duration.ofMinutes(1)).verify(profiles);
    assertThat(verification.unread()).isEqualTo(100);
    assertThat(verification.findings())
        .extracting(finding -> ((Finding.Unread) finding).why())
        .allSatisfy(why -> assertThat(why).startsWith("the API refuses the credentials"));
    assertThat(sandbox.counts().requests().get("GET /profile")).isLessThanOrEqualTo(4);
    assertThat(waits).isEmpty();
  }

  private Verification verify(Duration limit, SentProfile profile) {
    return readBack("secret", limit).verify(List.of(profile));
  }

  private ReadBack readBack(String secret, Duration limit) {
    DeliverySettings settings =
        DeliverySettings.from(
            SettingsFile.parse("delivery.yaml", "api-url: " + sandbox.uri(), new Problems()));
    ProfileReader reader =
        new ProfileReader(
            settings,
            new Credentials("shop", secret),
            Clock.systemUTC(),
            this::pause,
            new Random(7));
    return new ReadBack(reader, Duration.ZERO, limit, () -> now, this::pause);
  }

  private boolean pause(Duration duration) {
    if (!duration.isZero()) {
      now = now.plus(duration);
      waits.add(duration);
      if (laterNames.containsKey(waits.size())) {
        store(laterNames.get(waits.size()));
      }
    }
    return true;
  }

  private static SentProfile anna() {
    ObjectNode properties = JsonMapper.shared().createObjectNode();
    properties.put("email", ANNA).put("first_name", "Anna");
    return new SentProfile(List.of(new Identity(ProfileField.EMAIL, ANNA)), properties);
  }

  /** Has the API store Anna by this name. */
  private void store(String name) {
    String body =
        """
        {"shop_id":"shop","shop_secret":"secret","email":"%s","first_name":"%s"}"""
            .formatted(ANNA, name);
    URI url = sandbox.uri().resolve("/profile/set");
    try {
      HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(url)
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString(body))
                  .build(),
              BodyHandlers.discarding());
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }
}

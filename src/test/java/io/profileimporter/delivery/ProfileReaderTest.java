package io.profileimporter.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.profileimporter.profile.Identity;
import io.profileimporter.profile.ProfileField;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProfileReaderTest {

  private static final String SECRET = "s3cr3t & odd";

  private final List<String> questions = new ArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();
  private HttpServer server = noServer();

  private static HttpServer noServer() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /** A reader of an API that always answers the same; {@code URL} stands for what was asked. */
  private ProfileReader reader(int status, String header, String body) {
    server.createContext("/base/profile", exchange -> answer(exchange, status, header, body));
    server.start();
    URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/base/");
    return new ProfileReader(
        Deliveries.settings("timeout: 5s\napi-url: " + url),
        new Credentials("shop", SECRET),
        Clock.systemUTC(),
        pause -> pauses.add(pause),
        new Random(7));
  }

  private void answer(HttpExchange exchange, int status, String header, String body)
      throws IOException {
    String url = exchange.getRequestURI().toString();
    questions.add(url);
    exchange.getResponseHeaders().add(header.split("=", 2)[0], header.split("=", 2)[1] + url);
    byte[] bytes = body.replace("URL", url).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static Identity id() {
    return new Identity(ProfileField.ID, "a b&c");
  }

  @Test
  void keepsUnknownMembersInOrderAndNumbersAsTheyAre() {
    String body = "{\"zeta\":1.50,\"status\":\"gold\",\"id\":\"1\",\"a\":{\"b\":null}}";
    ProfileReply reply = reader(200, "X=", body).read(id());
    assertThat(((ProfileReply.Known) reply).profile()).hasToString(body);
  }

  @Test
  void asksByTheDocumentedName() {
    ProfileReply reply =
        reader(404, "X=", "{\"status\":\"error\",\"message\":\"Profile not found\"}").read(id());
    assertThat(reply).isEqualTo(new ProfileReply.Unknown("Profile not found"));
    assertThat(questions)
        .containsExactly(
            "/base/profile?shop_id=shop&shop_secret=s3cr3t+%26+odd&external_id=a+b%26c");
  }

  @Test
  void showsNoSecretThatPageOrRedirectRepeats() {
    assertThatThrownBy(() -> reader(302, "Location=http://127.0.0.1", "URL").read(id()))
        .isInstanceOf(UndeliverableException.class)
        .hasMessageContaining("302 to http://127.0.0.1/base/profile\"")
        .hasMessageNotContaining("s3cr3t");
  }

  @Test
  void showsNoSecretThatRefusalRepeats() {
    String refusal = "{\"status\":\"error\",\"message\":\"bad URL, s3cr3t & odd\"}";
    assertThatThrownBy(() -> reader(400, "X=", refusal).read(id()))
        .isInstanceOf(UndeliverableException.class)
        .hasMessageContaining("(\"400: bad … ****\");")
        .hasMessageNotContaining("s3cr3t");
  }

  @Test
  void asksAgainAfterFaults() {
    assertThat(reader(500, "X=", "").read(id()))
        .isEqualTo(new ProfileReply.Unanswered("the API answered 500"));
    assertThat(questions).hasSize(4);
    assertThat(pauses).hasSize(3);
  }

  @Test
  void takesNoProfileFromBodyThatIsTooLong() {
    String body = "{\"id\":1,\"x\":\"" + "x".repeat(9 << 20) + "\"}";
    assertThat(reader(200, "X=", body).read(id()))
        .isEqualTo(
            new ProfileReply.Unanswered("the API answered 200 with a body of more than 64 KB"));
  }
}

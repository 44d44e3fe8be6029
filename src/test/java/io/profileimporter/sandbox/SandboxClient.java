package io.profileimporter.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a sandbox over real HTTP. */
final class SandboxClient {

  static final String SHOP = "shop-1";
  static final String SECRET = "secret-1";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI uri;

  SandboxClient(Sandbox sandbox) {
    uri = sandbox.uri();
  }

  /** The members of a body that hold the credentials, and the given ones. */
  static String body(String members) {
    return "{\"shop_id\":\"%s\",\"shop_secret\":\"%s\",%s}".formatted(SHOP, SECRET, members);
  }

  /** Sets a profile with good credentials. */
  Answer set(String members) {
    return post("/profile/set", body(members));
  }

  /** Sends an audience with good credentials. */
  Answer audience(String profiles) {
    return post("/import/audience", body("\"audience\":[" + profiles + "]"));
  }

  /** Reads a profile back with good credentials. */
  Answer get(String query) {
    return send("GET", "/profile?shop_id=" + SHOP + "&shop_secret=" + SECRET + "&" + query, "");
  }

  Answer post(String path, String body) {
    return send("POST", path, body, "application/json");
  }

  Answer send(String method, String path, String body, String... contentType) {
    BodyPublisher publisher =
        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri.resolve(path))
            .timeout(Duration.ofSeconds(20))
            .method(method, publisher);
    for (String type : contentType) {
      request.header("Content-Type", type);
    }
    return send(request.build());
  }

  private Answer send(HttpRequest request) {
    try {
      return Answer.of(http.send(request, BodyHandlers.ofString()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** What came back. */
  record Answer(int status, String body, HttpResponse<String> response) {

    static Answer of(HttpResponse<String> response) {
      return new Answer(response.statusCode(), response.body(), response);
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    @Override
    public String toString() {
      return status + " " + body;
    }
  }
}

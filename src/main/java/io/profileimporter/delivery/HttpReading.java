package io.profileimporter.delivery;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;

/**
 * Asks the API over HTTP. The secret is in the query, so no URL ever leaves this class: redirects
 * are not followed, and what is told of a fault does not name where it was asked.
 */
final class HttpReading {

  /** What a profile may weigh at most; its list of orders may be long. */
  private static final int LARGEST_PROFILE = 8 << 20;

  private final HttpClient client;
  private final URI endpoint;
  private final Duration deadline;

  /**
   * Asks at an endpoint.
   *
   * @param deadline longest duration of an exchange as a whole
   */
  HttpReading(URI endpoint, Trust trust, Duration connectTimeout, Duration deadline) {
    this.endpoint = endpoint;
    this.deadline = deadline;
    this.client =
        HttpClient.newBuilder()
            .version("https".equals(endpoint.getScheme()) ? Version.HTTP_2 : Version.HTTP_1_1)
            .connectTimeout(connectTimeout)
            .sslContext(trust.context())
            .followRedirects(Redirect.NEVER)
            .build();
  }

  /** Asks once and waits for the whole reply. */
  Exchange ask(Map<String, String> query) {
    CompletableFuture<HttpResponse<CutBody.Received>> reply =
        client.sendAsync(request(query), head -> new CutBody(LARGEST_PROFILE));
    try {
      return answered(reply.get(deadline.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException late) {
      reply.cancel(true);
      return ConnectionFault.expired(deadline);
    } catch (ExecutionException failure) {
      return broken(failure);
    } catch (InterruptedException interrupted) {
      reply.cancel(true);
      Thread.currentThread().interrupt();
      throw new DeliveryStoppedException();
    }
  }

  private HttpRequest request(Map<String, String> query) {
    String encoded =
        query.entrySet().stream()
            .map(member -> member.getKey() + "=" + encoded(member.getValue()))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(URI.create(endpoint + "?" + encoded))
        .header("Accept", "application/json")
        .GET()
        .build();
  }

  /** A value as it stands in a query. */
  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static Exchange answered(HttpResponse<CutBody.Received> reply) {
    return new Exchange.Answered(
        reply.statusCode(),
        reply.headers().firstValue("Content-Type"),
        reply.headers().firstValue("Retry-After"),
        reply.headers().firstValue("Location").map(url -> url.replaceAll("[?#].*", "")),
        reply.body().text(),
        reply.body().cut());
  }

  private Exchange broken(ExecutionException failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    if (cause instanceof ConnectException
        || cause instanceof HttpConnectTimeoutException
        || cause instanceof SSLException) {
      return ConnectionFault.unconnected(cause, endpoint);
    }
    if (cause instanceof IOException) {
      return ConnectionFault.brokenOff(cause);
    }
    throw new IllegalStateException("asking failed: " + cause.getClass().getName());
  }
}

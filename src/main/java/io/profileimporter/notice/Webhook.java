package io.profileimporter.notice;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

/** Posts notices as JSON. The URL may be a secret: messages name its host alone. */
final class Webhook implements Channel {

  private static final int TOO_MANY_REQUESTS = 429;

  private final URI url;
  private final NoticeTemplate template;
  private final HttpClient client;

  Webhook(URI url, NoticeTemplate template, SSLContext tls) {
    this.url = url;
    this.template = template;
    this.client =
        HttpClient.newBuilder()
            .sslContext(tls)
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .build();
  }

  @Override
  public Optional<Trouble> send(Notice notice, Duration limit) {
    try {
      return send(template.writeJson(notice), limit);
    } catch (BrokenTemplateException broken) {
      return Optional.of(Trouble.lasting("the template: " + broken.getMessage()));
    }
  }

  /** The reply counts once its head is there, whatever becomes of its body. */
  private Optional<Trouble> send(String json, Duration limit) {
    CompletableFuture<ResponseInfo> head = new CompletableFuture<>();
    CompletableFuture<?> exchange = exchange(request(json), head);
    try {
      return trouble(head.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException late) {
      return Optional.of(
          Trouble.passing(url.getHost() + " did not answer within " + limit.toSeconds() + " s"));
    } catch (ExecutionException fault) {
      return Optional.of(trouble(fault.getCause() == null ? fault : fault.getCause()));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.of(Trouble.lasting("interrupted"));
    } finally {
      exchange.cancel(true);
    }
  }

  private HttpRequest request(String json) {
    return HttpRequest.newBuilder(url)
        .header("Content-Type", "application/json; charset=utf-8")
        .header("User-Agent", "profile-importer")
        .POST(BodyPublishers.ofString(json))
        .build();
  }

  private CompletableFuture<?> exchange(HttpRequest request, CompletableFuture<ResponseInfo> head) {
    CompletableFuture<HttpResponse<Void>> exchange =
        client.sendAsync(
            request,
            info -> {
              head.complete(info);
              return BodySubscribers.discarding();
            });
    return exchange.whenComplete(
        (reply, fault) -> {
          if (fault != null) {
            head.completeExceptionally(fault);
          }
        });
  }

  private Optional<Trouble> trouble(ResponseInfo head) {
    int status = head.statusCode();
    if (status / 100 == 2) {
      return Optional.empty();
    }
    String what = url.getHost() + " answered " + status;
    if (status / 100 == 3) {
      return Optional.of(
          Trouble.lasting(what + ", a redirect, which is not followed: give the URL it leads to"));
    }
    boolean passing = status == TOO_MANY_REQUESTS || status == 408 || status >= 500;
    return Optional.of(new Trouble(what, passing, wait(head)));
  }

  private static Duration wait(ResponseInfo head) {
    return head.headers()
        .firstValue("Retry-After")
        .filter(seconds -> seconds.matches("\\d{1,4}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .orElse(Duration.ZERO);
  }

  private Trouble trouble(Throwable fault) {
    if (fault instanceof SSLException) {
      return Trouble.lasting(
          url.getHost() + " is not trusted, or does not speak TLS: " + words(fault));
    }
    return Trouble.passing(
        fault instanceof ConnectException
            ? "no connection to " + url.getHost()
            : "the connection to " + url.getHost() + " broke");
  }

  /** The innermost words: those around them name classes. */
  private static String words(Throwable fault) {
    return fault.getCause() == null ? "" + fault.getMessage() : words(fault.getCause());
  }
}

package io.profileimporter.delivery;

import io.profileimporter.delivery.Verdict.CredentialsRefused;
import io.profileimporter.delivery.Verdict.NotTheApi;
import io.profileimporter.delivery.Verdict.Refused;
import io.profileimporter.delivery.Verdict.Retry;
import io.profileimporter.delivery.Verdict.Suspect;
import io.profileimporter.row.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Reads replies by the vendor's rules: an error body is an error, also with HTTP 200; what is
 * neither success nor error is a fault of something on the way, and is retried.
 */
final class ReplyReader {

  /** Messages that blame the keys, which {@code import/*} sends with 400. */
  private static final Pattern ABOUT_CREDENTIALS =
      Pattern.compile(
          "^\\W*(the )?shop\\b.*\\b(not found|not exist|invalid|not valid|incorrect|wrong|missing"
              + "|disabled|blocked)|\\bshop_(id|secret)\\b|\\bcredentials\\b|\\bunauthori[sz]ed\\b"
              + "|\\b(invalid|incorrect|wrong|bad) (api |secret |shop )?(key|secret)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final String JSON = "application/json";

  private final String secret;
  private final Supplier<Instant> now;

  ReplyReader(Credentials credentials, Supplier<Instant> now) {
    this.secret = credentials.shopSecret();
    this.now = now;
  }

  Verdict read(Exchange exchange) {
    return exchange instanceof Exchange.Answered answered
        ? answered(answered)
        : broken((Exchange.Broken) exchange);
  }

  private static Verdict broken(Exchange.Broken broken) {
    return switch (broken.fault()) {
      case UNTRUSTED -> new Verdict.Untrusted(broken.words());
      case UNREACHABLE -> retry(broken.words(), Suspect.API);
      case BROKEN_OFF, TIMED_OUT -> retry(broken.words(), Suspect.PROFILE);
    };
  }

  private static Verdict retry(String cause, Suspect suspect) {
    return new Retry(cause, Optional.empty(), Optional.empty(), suspect, Reason.API_FAULT);
  }

  private Verdict answered(Exchange.Answered reply) {
    Optional<ReplyBody> body = isJson(reply) ? ReplyBody.read(reply.body()) : Optional.empty();
    int status = reply.status();
    if (status / 100 == 2) {
      return body.map(this::meant).orElseGet(() -> noReply(reply));
    }
    if (status == 408 || status == 429 || (status >= 500 && status != 501)) {
      return fault(reply);
    }
    if (status == 401 || status == 403 || body.filter(this::blamesCredentials).isPresent()) {
      return new CredentialsRefused(answer(reply, body));
    }
    return switch (status) {
      case 404, 405, 406, 407, 501 -> new NotTheApi(answer(reply, body));
      case 413, 422 -> new Refused(refusal(reply, body));
      default -> otherwise(reply, body);
    };
  }

  private Verdict otherwise(Exchange.Answered reply, Optional<ReplyBody> body) {
    if (reply.status() / 100 == 3) {
      return new NotTheApi("%d to %s".formatted(reply.status(), location(reply)));
    }
    return body.filter(found -> !found.success()).map(this::meant).orElseGet(() -> noReply(reply));
  }

  private Verdict meant(ReplyBody body) {
    if (body.success()) {
      return Verdict.Taken.TAKEN;
    }
    return blamesCredentials(body)
        ? new CredentialsRefused(KnownWords.of(message(body)))
        : new Refused(message(body));
  }

  private boolean blamesCredentials(ReplyBody body) {
    return !body.success() && ABOUT_CREDENTIALS.matcher(body.message()).find();
  }

  /** A status that says of itself that the request may be sent again. */
  private Verdict fault(Exchange.Answered reply) {
    Optional<Duration> wait =
        reply.retryAfter().flatMap(header -> RetryAfter.read(header, now.get()));
    String cause = "the API answered " + reply.status();
    return new Retry(cause, excerpt(reply), wait, suspect(reply.status()), Reason.API_FAULT);
  }

  private static Suspect suspect(int status) {
    return switch (status) {
      case 429 -> Suspect.RATE;
      case 503 -> Suspect.API;
      default -> Suspect.PROFILE;
    };
  }

  /** Something between us and the API has answered in its place, or the reply is not whole. */
  private Verdict noReply(Exchange.Answered reply) {
    String cause = "the API answered %d with %s".formatted(reply.status(), found(reply));
    return new Retry(
        cause, excerpt(reply), Optional.empty(), Suspect.PROFILE, Reason.API_REPLY_UNREADABLE);
  }

  private static String found(Exchange.Answered reply) {
    if (reply.cut()) {
      return "a body of more than " + HttpExchange.KEPT_BYTES / 1024 + " KB";
    }
    if (reply.body().isEmpty()) {
      return "an empty body";
    }
    return isJson(reply)
        ? "a body that is neither success nor error"
        : Shown.text(reply.contentType().orElse("")) + " instead of JSON";
  }

  private static boolean isJson(Exchange.Answered reply) {
    return !reply.cut() && reply.contentType().map(ReplyReader::isJson).orElse(true);
  }

  private static boolean isJson(String contentType) {
    if (contentType.equals(JSON)) {
      return true;
    }
    String media = contentType.toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
    return media.equals(JSON) || media.endsWith("+json");
  }

  /** The status with the API's message, where there is one; never with values of a row. */
  private String answer(Exchange.Answered reply, Optional<ReplyBody> body) {
    return body.map(this::message)
        .map(message -> reply.status() + ": " + KnownWords.of(message))
        .orElseGet(() -> "%d with %s".formatted(reply.status(), found(reply)));
  }

  private String refusal(Exchange.Answered reply, Optional<ReplyBody> body) {
    return body.map(this::message)
        .or(() -> excerpt(reply))
        .orElseGet(() -> "the API answered " + reply.status());
  }

  private String message(ReplyBody body) {
    String message = body.message().isBlank() ? "no message" : body.message();
    return withoutSecret(message);
  }

  private Optional<String> excerpt(Exchange.Answered reply) {
    return Optional.of(reply.body())
        .filter(body -> !body.isEmpty())
        .map(body -> Shown.text(withoutSecret(body)));
  }

  private String location(Exchange.Answered reply) {
    String place = reply.location().orElse("nowhere").replaceFirst("\\?.*", "?…");
    return Shown.text(withoutSecret(place));
  }

  private String withoutSecret(String text) {
    return secret.isEmpty() ? text : text.replace(secret, "****");
  }
}

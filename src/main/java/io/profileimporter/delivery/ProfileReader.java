package io.profileimporter.delivery;

import io.profileimporter.delivery.Verdict.CredentialsRefused;
import io.profileimporter.delivery.Verdict.NotTheApi;
import io.profileimporter.delivery.Verdict.Refused;
import io.profileimporter.delivery.Verdict.Retry;
import io.profileimporter.delivery.Verdict.Untrusted;
import io.profileimporter.profile.Identity;
import io.profileimporter.profile.ProfileField;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Reads profiles back from the API, one at a time; several threads may read at once. */
public final class ProfileReader {

  /** How often the API is asked for one profile before it counts as giving no answer. */
  private static final int ATTEMPTS = 4;

  private static final String PATH = "/profile";

  private final URI apiUrl;
  private final Credentials credentials;
  private final HttpReading http;
  private final ReplyReader replies;
  private final Backoff backoff;
  private final Duration longestWait;
  private final Pause pause;

  /**
   * A reader of the API that the settings name.
   *
   * @param clock what a {@code Retry-After} counts from
   * @param pause waits between two attempts
   * @param chance where the jitter of the waits comes from
   */
  public ProfileReader(
      DeliverySettings settings,
      Credentials credentials,
      Clock clock,
      Pause pause,
      RandomGenerator chance) {
    this.apiUrl = settings.apiUrl();
    this.credentials = credentials;
    this.http =
        new HttpReading(
            url(apiUrl), settings.trust(), settings.traffic().connectTimeout(), settings.timeout());
    this.replies = new ReplyReader(credentials, clock::instant);
    this.backoff = new Backoff(settings.retry(), chance);
    this.longestWait = settings.retry().longestWait();
    this.pause = pause;
  }

  static URI url(URI apiUrl) {
    return URI.create(apiUrl.toString().replaceAll("/+$", "") + PATH);
  }

  /**
   * Asks for the profile that the API finds by this identifier.
   *
   * @throws UndeliverableException where the API refuses the credentials, or is not the API
   */
  public ProfileReply read(Identity identity) {
    Map<String, String> query = query(identity);
    String why = "";
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      Exchange exchange = withoutSecret(http.ask(query));
      Optional<ProfileReply> reply = settled(exchange);
      if (reply.isPresent()) {
        return reply.get();
      }
      Retry retry = (Retry) replies.read(exchange);
      why = retry.cause();
      if (attempt < ATTEMPTS && !pause.pause(waitFor(retry, attempt))) {
        return new ProfileReply.Unanswered(why + "; it was not asked again");
      }
    }
    return new ProfileReply.Unanswered(why);
  }

  private Map<String, String> query(Identity identity) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("shop_id", credentials.shopId());
    query.put("shop_secret", credentials.shopSecret());
    query.put(nameOf(identity.field()), identity.value());
    return query;
  }

  /** The store's own id has one name in the documents of this request. */
  private static String nameOf(ProfileField identifier) {
    return identifier == ProfileField.ID ? IdName.EXTERNAL_ID.apiName() : identifier.apiName();
  }

  /** What the exchange says for good; nothing where it is worth to ask again. */
  private Optional<ProfileReply> settled(Exchange exchange) {
    if (exchange instanceof Exchange.Answered answered) {
      Optional<ProfileReply> reply = ProfileBody.read(answered);
      if (reply.isPresent()) {
        return reply;
      }
    }
    Verdict verdict = replies.read(exchange);
    if (verdict instanceof CredentialsRefused refused) {
      throw Ending.credentialsRefused(refused.message());
    }
    if (verdict instanceof Untrusted untrusted) {
      throw Ending.untrusted(apiUrl, untrusted.found());
    }
    if (verdict instanceof NotTheApi other) {
      throw Ending.notTheApi(apiUrl, other.message());
    }
    if (verdict instanceof Refused refused) {
      String message = Shown.text(refused.message());
      return Optional.of(new ProfileReply.Unanswered("the API answered \"" + message + "\""));
    }
    return verdict instanceof Retry
        ? Optional.empty()
        : Optional.of(new ProfileReply.Unanswered("the API answered without a profile"));
  }

  private Duration waitFor(Retry retry, int attempt) {
    Duration wait = backoff.after(attempt);
    Duration asked = retry.retryAfter().orElse(Duration.ZERO);
    Duration longer = asked.compareTo(wait) > 0 ? asked : wait;
    return longer.compareTo(longestWait) > 0 ? longestWait : longer;
  }

  /** What is no profile may show the URL that was asked, as a proxy's page does. */
  private Exchange withoutSecret(Exchange exchange) {
    boolean shown =
        exchange instanceof Exchange.Answered answered
            && !(ProfileBody.read(answered).orElse(null) instanceof ProfileReply.Known);
    if (!shown || credentials.shopSecret().isEmpty()) {
      return exchange;
    }
    Exchange.Answered reply = (Exchange.Answered) exchange;
    return new Exchange.Answered(
        reply.status(),
        reply.contentType(),
        reply.retryAfter(),
        reply.location().map(this::withoutSecret),
        withoutSecret(reply.body()),
        reply.cut());
  }

  private String withoutSecret(String text) {
    String secret = credentials.shopSecret();
    return text.replace(HttpReading.encoded(secret), "****").replace(secret, "****");
  }
}

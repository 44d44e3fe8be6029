package io.profileimporter.delivery;

import io.profileimporter.delivery.Verdict.CredentialsRefused;
import io.profileimporter.delivery.Verdict.Untrusted;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Asks the API once, before much work is done for it, whether it takes the shop's keys: for a
 * profile that nobody has, which changes nothing. Whatever else it answers, or where it is away, is
 * left to those who deliver.
 */
public final class CredentialsCheck {

  /** No store gives such an id. */
  private static final String NOBODY = "profile-importer-asks-for-nobody";

  private final URI apiUrl;
  private final Credentials credentials;
  private final HttpReading http;
  private final ReplyReader replies;

  public CredentialsCheck(DeliverySettings settings, Credentials credentials, Clock clock) {
    this.apiUrl = settings.apiUrl();
    this.credentials = credentials;
    this.http =
        new HttpReading(
            ProfileReader.url(apiUrl),
            settings.trust(),
            settings.traffic().connectTimeout(),
            settings.timeout());
    this.replies = new ReplyReader(credentials, clock::instant);
  }

  /**
   * Asks.
   *
   * @throws UndeliverableException where the API refuses the keys, or is not the one that is meant
   */
  public void requireTaken() {
    Exchange exchange = http.ask(query());
    Verdict verdict = replies.read(exchange);
    if (verdict instanceof Untrusted untrusted) {
      throw Ending.untrusted(apiUrl, untrusted.found());
    }
    if (verdict instanceof CredentialsRefused refused
        && exchange instanceof Exchange.Answered answered
        && speaksForTheApi(answered)) {
      throw Ending.credentialsRefused(refused.message());
    }
  }

  private Map<String, String> query() {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("shop_id", credentials.shopId());
    query.put("shop_secret", credentials.shopSecret());
    query.put(IdName.EXTERNAL_ID.apiName(), NOBODY);
    return query;
  }

  /** A page that forbids this path may be a proxy's, which says nothing of the other paths. */
  private static boolean speaksForTheApi(Exchange.Answered reply) {
    return reply.status() == 401 || ReplyBody.read(reply.body()).isPresent();
  }
}

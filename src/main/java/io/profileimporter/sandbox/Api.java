package io.profileimporter.sandbox;

import io.vertx.core.MultiMap;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The target API's rules: what it answers to a request, and what the request changes. */
final class Api {

  /** The largest body that is taken. */
  static final int LARGEST_BODY = 32 * 1024 * 1024;

  private static final List<String> IDENTIFIERS =
      List.of("email", "phone", "id", "external_id", "loyalty_id", "telegram_id", "did");

  private final ShopKeys keys;
  private final PropertyNames names;
  private final ProfileStore profiles;
  private final Optional<AudienceLimit> limit;
  private final SilentLoss loss;
  private final Tally tally;

  Api(
      ShopKeys keys,
      PropertyNames names,
      ProfileStore profiles,
      Optional<AudienceLimit> limit,
      SilentLoss loss,
      Tally tally) {
    this.keys = keys;
    this.names = names;
    this.profiles = profiles;
    this.limit = limit;
    this.loss = loss;
    this.tally = tally;
  }

  /** Refuses a request by what is known before its body. */
  Optional<Reply> refusal(Endpoint endpoint, String method, Optional<String> contentType) {
    if (!endpoint.method().equals(method)) {
      String message = "method: expected " + endpoint.method() + " but was " + method;
      return Optional.of(Reply.error(405, message));
    }
    if (endpoint == Endpoint.PROFILE || contentType.filter(Api::isJson).isPresent()) {
      return Optional.empty();
    }
    String found = contentType.map(type -> "\"" + type + "\"").orElse("nothing");
    return Optional.of(
        Reply.error(400, "Content-Type: expected application/json but was " + found));
  }

  private static boolean isJson(String contentType) {
    String type = contentType.toLowerCase(Locale.ROOT);
    return type.equals(Reply.JSON) || type.split(";", 2)[0].strip().equals(Reply.JSON);
  }

  static Reply notFound(String path) {
    return Reply.error(404, "path: expected a path of the API but was \"" + path + "\"");
  }

  static Reply tooLarge() {
    return Reply.error(413, "body: expected at most 32 MB");
  }

  /**
   * Takes the body of a POST.
   *
   * @param records room for its profiles
   */
  Reply post(Endpoint endpoint, byte[] body, int length, Records records) {
    BodyContent content = BodyReader.read(endpoint, body, length, names, records);
    Optional<Reply> malformed =
        content.problem().filter(p -> !content.readable()).map(p -> Reply.error(400, p));
    return malformed
        .or(() -> keys.refusal(content, endpoint))
        .or(() -> overLimit(endpoint))
        .or(() -> content.problem().map(problem -> Reply.error(400, problem)))
        .orElseGet(() -> take(endpoint, content, records));
  }

  private Optional<Reply> overLimit(Endpoint endpoint) {
    return limit
        .filter(l -> endpoint == Endpoint.IMPORT_AUDIENCE)
        .flatMap(AudienceLimit::pass)
        .map(Api::tooManyRequests);
  }

  private static Reply tooManyRequests(Duration wait) {
    long seconds = wait.plusMillis(999).toSeconds();
    return Reply.error(429, "Too many requests").withRetryAfter(Long.toString(seconds));
  }

  private Reply take(Endpoint endpoint, BodyContent content, Records records) {
    profiles.set(loss.leftOf(endpoint, records));
    if (endpoint == Endpoint.PROFILE_SET) {
      tally.profileSet();
    } else {
      tally.audience(records.count(), content.ignored());
    }
    return Reply.SUCCESS;
  }

  /** Answers {@code GET /profile}. */
  Reply profile(MultiMap query) {
    Optional<String> secret = Optional.ofNullable(query.get("shop_secret"));
    if (!keys.shopId().equals(query.get("shop_id"))) {
      return Reply.error(401, "Shop not found");
    }
    if (secret.isPresent() && !secret.get().equals(keys.shopSecret())) {
      return Reply.error(401, "shop_secret is not valid");
    }
    List<String> given = IDENTIFIERS.stream().filter(query::contains).toList();
    if (given.isEmpty()) {
      return Reply.error(400, "Identifier is not valid");
    }
    return given.stream()
        .flatMap(name -> profiles.find(name, query.get(name)).stream())
        .findFirst()
        .map(found -> secret.isPresent() ? ProfileView.whole(found) : ProfileView.open(found))
        .map(view -> Reply.json(200, view))
        .orElseGet(() -> Reply.error(404, "Profile not found"));
  }
}

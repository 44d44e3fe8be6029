package io.profileimporter.sandbox;

import java.util.Optional;

/** The keys of the only shop; refuses others as the API does. */
record ShopKeys(String shopId, String shopSecret) {

  /** The refusal of a request that needs the secret. */
  Optional<Reply> refusal(BodyContent content, Endpoint endpoint) {
    int wrong = endpoint == Endpoint.IMPORT_AUDIENCE ? 400 : 401;
    if (!content.shopId().equals(Optional.of(shopId))) {
      return Optional.of(Reply.error(wrong, "Shop not found"));
    }
    if (content.shopSecret().isEmpty()) {
      return content.device() && endpoint == Endpoint.PROFILE_SET
          ? Optional.empty()
          : Optional.of(Reply.error(403, "shop_secret is missing"));
    }
    return content.shopSecret().equals(Optional.of(shopSecret))
        ? Optional.empty()
        : Optional.of(Reply.error(wrong, "shop_secret is not valid"));
  }

  @Override
  public String toString() {
    return "ShopKeys[shopId=" + shopId + ", shopSecret=****]";
  }
}

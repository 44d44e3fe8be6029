package io.profileimporter.verification;

import io.profileimporter.profile.Identity;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A customer's profile as it was sent last.
 *
 * @param identities all by which the API can recognise the person; at least one
 * @param properties what was sent, several rows of the customer put together; null empties a
 *     property
 */
public record SentProfile(List<Identity> identities, ObjectNode properties) {

  public SentProfile {
    identities = List.copyOf(identities);
    if (identities.isEmpty()) {
      throw new IllegalArgumentException("expected an identity but was none");
    }
  }

  /** This profile with what a later row of the customer has set. */
  SentProfile with(SentProfile later) {
    ObjectNode all = properties.deepCopy();
    all.setAll(later.properties);
    List<Identity> identitiesOfAll = new ArrayList<>(later.identities);
    for (Identity identity : identities) {
      if (later.identities.stream().noneMatch(other -> other.field() == identity.field())) {
        identitiesOfAll.add(identity);
      }
    }
    return new SentProfile(identitiesOfAll, all);
  }
}

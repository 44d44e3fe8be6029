package io.profileimporter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.profile.Identity;
import io.profileimporter.profile.ProfileField;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerKeysTest {

  private static final LedgerScope SHOP =
      new LedgerScope("https://api.example", "shop", "profile-set");
  private static final Identity ID = new Identity(ProfileField.ID, "4711");
  private static final Identity EMAIL = new Identity(ProfileField.EMAIL, "Anna@mail.ru");

  @Test
  void customerIsKnownByTheFirstIdentifierOfAFixedOrder() {
    assertThat(key("secret", List.of(EMAIL, ID), "{}"))
        .isEqualTo(key("secret", List.of(ID, EMAIL), "{}"));
  }

  @Test
  void anotherFormOfAnIdentifierIsTheSameCustomer() {
    Identity small = new Identity(ProfileField.EMAIL, "anna@mail.ru");
    assertThat(key("secret", List.of(EMAIL), "{}").identity())
        .isEqualTo(key("secret", List.of(small), "{}").identity());
  }

  @Test
  void sameTextInAnotherFieldIsAnotherCustomer() {
    Identity card = new Identity(ProfileField.LOYALTY_ID, "4711");
    assertThat(key("secret", List.of(card), "{}").identity())
        .isNotEqualTo(key("secret", List.of(ID), "{}").identity());
  }

  @Test
  void anotherContentHasAnotherHash() {
    LedgerKey before = key("secret", List.of(ID), "{\"a\":1}");
    LedgerKey after = key("secret", List.of(ID), "{\"a\":2}");
    assertThat(after.identity()).isEqualTo(before.identity());
    assertThat(after.content()).isNotEqualTo(before.content());
  }

  @Test
  void anotherSecretHasOtherHashes() {
    LedgerKey before = key("secret", List.of(ID), "{}");
    LedgerKey after = key("other secret", List.of(ID), "{}");
    assertThat(after.identity()).isNotEqualTo(before.identity());
    assertThat(after.content()).isNotEqualTo(before.content());
  }

  private static LedgerKey key(String secret, List<Identity> identities, String content) {
    return new LedgerKeys(secret, SHOP, "")
        .maker()
        .keyOf(identities, ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)));
  }
}

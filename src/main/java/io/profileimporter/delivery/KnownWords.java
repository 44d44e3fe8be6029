package io.profileimporter.delivery;

import io.profileimporter.profile.ProfileField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The API's words as they may leave the report. A message may repeat a value of a row, and nobody
 * can tell which of its words that is: so only those are shown that an API speaks of itself.
 */
final class KnownWords {

  private static final String HIDDEN = "…";

  private static final Set<String> WORDS =
      Stream.concat(
              Stream.of(ProfileField.values()).map(ProfileField::apiName),
              Stream.of(
                  """
                  a access account active all allowed an and api are array at authentication
                  authorization authorized bad be because been blank blocked body but by can cannot
                  client column columns contains contain could credential credentials data denied
                  disabled does doesn't duplicate each element empty enabled entity error
                  errors exceeded exist exists expected expired failed field fields file for forbidden
                  format found from has have id identifier identifiers import in inactive incorrect
                  internal invalid is isn't it item items json key keys large least limit list long
                  malformed many maximum message method minimum missing more must name no not null
                  number object of on one only or parameter parameters parse payload permission
                  please plan profile profiles properties property provided record records refused
                  rejected request requests required row rows secret segment server shop shop_id
                  shop_secret should size status string such suspended syntax tariff text the this to
                  token too type unable unauthorised unauthorized unexpected unknown unprocessable
                  unsupported user users valid value values was were with wrong your"""
                      .split("\\s+")))
          .collect(Collectors.toUnmodifiableSet());

  private KnownWords() {}

  /** The message with {@code …} for words that are not known. */
  static String of(String message) {
    List<String> shown =
        Arrays.stream(message.strip().split("\\s+")).map(KnownWords::shown).toList();
    return Shown.text(String.join(" ", shown).replaceAll("…( …)+", HIDDEN));
  }

  /** A run of stars is a secret that is hidden already. */
  private static String shown(String word) {
    String bare = word.replaceAll("^\\p{Punct}+|\\p{Punct}+$", "").toLowerCase(Locale.ROOT);
    return WORDS.contains(bare) || word.matches("\\*+") ? word : HIDDEN;
  }
}

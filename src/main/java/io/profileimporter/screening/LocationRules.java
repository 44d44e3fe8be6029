package io.profileimporter.screening;

import java.util.Optional;
import java.util.Set;

/** Judges locations: words for "none", and codes that the product feed does not have. */
final class LocationRules {

  private final Lexicon lexicon;
  private final Set<String> codes;

  /**
   * @param codes the location codes of the product feed; empty: any passes
   */
  LocationRules(Lexicon lexicon, Set<String> codes) {
    this.lexicon = lexicon;
    this.codes = codes;
  }

  Optional<Finding> judge(String text) {
    if (codes.contains(text)) {
      return Optional.empty();
    }
    String key = Fold.key(text);
    boolean word =
        key.isEmpty()
            || lexicon.has(WordList.NULL_WORDS, key)
            || lexicon.has(WordList.LOCATION_WORDS, key);
    if (word) {
      return Finding.strong(Rule.LOCATION_PLACEHOLDER, "a word instead of a location");
    }
    return codes.isEmpty()
        ? Optional.empty()
        : Finding.strong(
            Rule.LOCATION_UNKNOWN, "the feed's list of locations does not have \"" + text + "\"");
  }
}

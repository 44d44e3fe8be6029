package io.profileimporter.screening;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges locations: words for "none", and codes that the product feed does not have. */
final class LocationRules {

  private final Lexicon lexicon;
  private final Set<String> codes;
  private final WordFilter filter;

  /**
   * @param codes the location codes of the product feed; empty: any passes
   */
  LocationRules(Lexicon lexicon, Set<String> codes) {
    this.lexicon = lexicon;
    this.codes = codes;
    this.filter = new WordFilter(lexicon, List.of(WordList.NULL_WORDS, WordList.LOCATION_WORDS));
  }

  Optional<Finding> judge(String text) {
    return isOrdinary(text) ? Optional.empty() : closely(text);
  }

  /** Whether it is certain that nothing speaks against a location, as of most. */
  private boolean isOrdinary(String text) {
    return codes.isEmpty()
        ? !filter.mayHave(Fold.hash(text, 0, text.length()))
        : codes.contains(text);
  }

  /** Every look at a location that is on no list. */
  Optional<Finding> closely(String text) {
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

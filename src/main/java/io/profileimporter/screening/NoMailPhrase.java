package io.profileimporter.screening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds a mailbox that is a sentence of one language: words that deny and words for an address, and
 * nothing else. {@code customerhasnoemail} is one; {@code nomadmailer} is not, nor is {@code
 * pashamail}, which is French and Italian in one word.
 */
final class NoMailPhrase {

  private static final int LONGEST = 40;
  private static final String ENGLISH = "en";
  private static final String ANY = "any";

  private final List<Sentence> languages = new ArrayList<>();

  /** The first two letters of all words: most mailboxes begin with others. */
  private final Set<String> beginnings = new HashSet<>();

  private final PhraseEnds ends;

  NoMailPhrase(Lexicon lexicon) {
    Map<String, Set<String>> denials = lexicon.languages(WordList.EMAIL_DENIALS, ENGLISH);
    Map<String, Set<String>> addresses = lexicon.languages(WordList.EMAIL_ADDRESS_WORDS, ANY);
    Set<String> labels = new HashSet<>(denials.keySet());
    labels.addAll(addresses.keySet());
    for (String label : labels) {
      languages.add(new Sentence(of(denials, label, ENGLISH), of(addresses, label, ANY)));
    }
    languages.forEach(language -> language.words().forEach(this::add));
    ends = new PhraseEnds(languages);
  }

  private static Set<String> of(Map<String, Set<String>> words, String label, String shared) {
    Set<String> all = new HashSet<>(words.getOrDefault(label, Set.of()));
    all.addAll(words.getOrDefault(shared, Set.of()));
    return all;
  }

  private void add(String word) {
    beginnings.add(word.substring(0, Math.min(2, word.length())));
  }

  /**
   * Whether a mailbox of letters, digits and separators has words at both ends, as a sentence has.
   */
  boolean mayBe(String mailbox) {
    return ends.areWords(mailbox);
  }

  /**
   * Whether a mailbox is such a sentence.
   *
   * @param words what stands between its signs
   */
  boolean matches(List<String> words) {
    String first = Fold.key(words.get(0));
    boolean may =
        first.isEmpty() || beginnings.contains(first.substring(0, Math.min(2, first.length())));
    return may && isSentence(words.stream().map(Fold::key).toList());
  }

  private boolean isSentence(List<String> words) {
    String joined = String.join("", words);
    Set<Integer> gaps = new HashSet<>(Set.of(0));
    int at = 0;
    for (String word : words) {
      at += word.length();
      gaps.add(at);
    }
    return joined.length() <= LONGEST
        && languages.stream().anyMatch(language -> language.matches(joined, gaps));
  }
}

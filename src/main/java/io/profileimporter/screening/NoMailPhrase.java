package io.profileimporter.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds a mailbox that is a sentence: words that deny and words for an address, run together, and
 * nothing else. {@code customerhasnoemail} is one; {@code nomadmailer} is not.
 */
final class NoMailPhrase {

  private static final int LONGEST = 40;
  private static final int SHORTEST_ADDRESS = 4;

  private final Map<Character, List<String>> parts = new HashMap<>();
  private final Set<String> denials;
  private final Set<String> others;

  NoMailPhrase(Lexicon lexicon) {
    denials = lexicon.all(WordList.EMAIL_DENIALS);
    others = lexicon.all(WordList.EMAIL_ADDRESS_WORDS);
    denials.forEach(this::add);
    others.forEach(this::add);
  }

  private void add(String part) {
    parts.computeIfAbsent(part.charAt(0), unseen -> new ArrayList<>()).add(part);
  }

  /** Whether a key of folded letters is such a sentence. */
  boolean matches(String key) {
    return key.length() <= LONGEST && matches(key, 0, false, false);
  }

  private boolean matches(String key, int from, boolean denied, boolean addressed) {
    if (from == key.length()) {
      return denied && addressed;
    }
    for (String part : parts.getOrDefault(key.charAt(from), List.of())) {
      if (key.startsWith(part, from)
          && matches(
              key,
              from + part.length(),
              denied || denials.contains(part),
              addressed || (part.length() >= SHORTEST_ADDRESS && others.contains(part)))) {
        return true;
      }
    }
    return false;
  }
}

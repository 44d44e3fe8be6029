package io.profileimporter.census;

/**
 * A word of a name in plain Latin letters.
 *
 * @param spelled in one spelling
 * @param root without the ending that tells the sex
 */
record NameWord(String word, String spelled, String root) {

  static NameWord of(String word) {
    String spelled = NameRoot.spelled(word);
    return new NameWord(word, spelled, NameRoot.withoutEnding(spelled));
  }
}

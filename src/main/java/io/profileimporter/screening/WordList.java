package io.profileimporter.screening;

import io.profileimporter.settings.SettingsValue;
import java.util.Arrays;
import java.util.List;

/** The word lists that the rules read; each is a file that the settings can add to. */
enum WordList {
  NULL_WORDS,
  ROLE_WORDS,
  TEST_WORDS,
  SYSTEM_DEFAULTS,
  ERASED_NAMES,
  TEMPLATES,
  GREETINGS,
  HONORIFICS,
  SAMPLE_PEOPLE,
  FILLER_WORDS,
  NEGATIONS,
  REAL_SURNAMES,
  REAL_FIRST_NAMES,
  LOYALTY_WORDS,
  LOCATION_WORDS,
  TOTALS_WORDS,
  GENDER_UNSTATED,
  EMAIL_NO_MAIL,
  EMAIL_DENIALS,
  EMAIL_ADDRESS_WORDS,
  EMAIL_TEST_WORDS,
  EMAIL_ROLE_WORDS,
  EMAIL_NO_REPLY,
  EMAIL_ERASED,
  EMAIL_MADE_UP,
  EMAIL_NAMES;

  /** The name in the settings: {@code null-words}. */
  String key() {
    return SettingsValue.name(this);
  }

  static List<String> names() {
    return Arrays.stream(values()).map(WordList::key).toList();
  }
}

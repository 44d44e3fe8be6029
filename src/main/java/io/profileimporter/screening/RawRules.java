package io.profileimporter.screening;

import java.time.LocalDate;
import java.util.Optional;

/** Judges the text of an export, of any field, before the mapping has touched it. */
final class RawRules {

  private final Rules rules;
  private final BirthdayRules birthdays;
  private final RawPhone phone;
  private final RawDay day;
  private final GenderRules gender;

  RawRules(Rules rules, ScreeningSettings settings, LocalDate today) {
    this.rules = rules;
    this.birthdays = new BirthdayRules(new Calendar(today));
    this.phone = new RawPhone(rules.phone, rules.lexicon, settings.phoneRegion());
    this.day = new RawDay(birthdays, rules.lexicon);
    this.gender = new GenderRules(rules.lexicon);
  }

  /** What speaks against a text of a field; fields without rules have words for "none" only. */
  Optional<Finding> judge(String field, String raw) {
    if (raw.indexOf('\0') >= 0) {
      return Finding.strong(Rule.GARBLED_TEXT, "a NUL character in the text");
    }
    String text = RawText.judged(RawText.clean(raw));
    if (text.equals("\\N")) {
      return Finding.strong(Rule.NULL_WORD, "the null marker of MySQL and PostgreSQL");
    }
    return switch (field) {
      case "email" -> email(text);
      case "phone" -> phone.judge(text);
      case "first_name", "middle_name" -> rules.name.ofFirst(text);
      case "last_name" -> rules.name.ofLast(text);
      case "birthday" -> day.judge(text);
      case "gender" -> gender.judge(text);
      case "age" -> age(text);
      case "loyalty_id" -> rules.loyalty.judge(text);
      case "vin" -> rules.vin.vin(text);
      case "vds" -> rules.vin.descriptor(text);
      case "fb_id" -> rules.socialId.facebook(text);
      case "vk_id" -> rules.socialId.vk(text);
      case "telegram_id" -> rules.socialId.telegram(text);
      case "id", "external_id" -> rules.socialId.own(text);
      case "location", "loyalty_card_location" -> rules.location.judge(text);
      default -> word(text);
    };
  }

  private Optional<Finding> email(String text) {
    String key = Fold.key(text);
    boolean word =
        text.indexOf('@') < 0
            && (key.isEmpty()
                || rules.lexicon.has(WordList.NULL_WORDS, key)
                || rules.lexicon.has(WordList.EMAIL_NO_MAIL, key)
                || rules.lexicon.has(WordList.EMAIL_TEST_WORDS, key)
                || rules.lexicon.has(WordList.TEMPLATES, key));
    return word
        ? Finding.strong(Rule.NULL_WORD, "a word or a sign instead of an address")
        : rules.email.judge(text, unseen -> false);
  }

  private Optional<Finding> age(String text) {
    if (Digits.areAll(text) && text.length() < 4) {
      return birthdays.age(Long.parseLong(text));
    }
    return word(text)
        .or(() -> Finding.strong(Rule.AGE_IMPLAUSIBLE, "expected whole years from 3 to 120"));
  }

  private Optional<Finding> word(String text) {
    String key = Fold.key(text);
    return key.isEmpty() || (!Digits.areAll(key) && rules.lexicon.has(WordList.NULL_WORDS, key))
        ? Finding.strong(Rule.NULL_WORD, "a word or a sign instead of a value")
        : Optional.empty();
  }
}

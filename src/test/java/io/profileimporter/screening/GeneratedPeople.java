package io.profileimporter.screening;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import net.datafaker.Faker;

/** People whom Datafaker makes up, with their contacts, in turns of all languages. */
final class GeneratedPeople {

  private static final List<String> LANGUAGES =
      List.of(
          ("en-US en-GB ru-RU de-DE es-ES tr-TR fr-FR pl-PL it-IT uk-UA pt-BR pt-PT ja-JP ko-KR"
                  + " zh-CN nl-NL sv-SE hu-HU bg-BG ka-GE hy-AM vi-VN th-TH id-ID he-IL ar-SA fa-IR"
                  + " nb-NO da-DK sk-SK ca-ES es-MX fr-CA lv-LV et-EE hr-HR by-BY en-IN"
                  + " el-GR cs-CZ ro-RO fi-FI sq-AL mk-MK en-NG en-ZA en-PH es-AR de-CH nl-BE zh-TW")
              .split(" "));
  private static final List<String> DOMAINS =
      List.of(
          ("gmail.com yandex.ru mail.ru gmx.de hotmail.es orange.fr wp.pl libero.it ukr.net"
                  + " uol.com.br naver.com qq.com mynet.com icloud.com tischlerei-hansen.de"
                  + " zavod-metiz.ru")
              .split(" "));
  private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
  private static final List<String> TRANSCRIBED =
      List.of(
          "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh sch  y  e yu ya".split(" ", -1));
  private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

  private final int count;
  private final Random chance;
  private final Faker english;

  /**
   * @param seed another one gives other people
   */
  GeneratedPeople(int count, long seed) {
    this.count = count;
    this.chance = new Random(seed);
    this.english = new Faker(Locale.ENGLISH, chance);
  }

  /** Gives each person, a value for each field. */
  void forEach(Consumer<Map<String, String>> people) {
    List<Faker> fakers =
        LANGUAGES.stream().map(tag -> new Faker(Locale.forLanguageTag(tag), chance)).toList();
    for (int at = 0; at < count; at++) {
      int language = at % LANGUAGES.size();
      people.accept(person(fakers.get(language), LANGUAGES.get(language).substring(3)));
    }
  }

  private Map<String, String> person(Faker faker, String country) {
    LocalDate birthday = LocalDate.of(2008, 1, 1).minusDays(1 + chance.nextInt(32_000));
    return Map.of(
        "first_name", faker.name().firstName(),
        "last_name", faker.name().lastName(),
        "email", email(mailbox(faker)),
        "phone", phone(country.equals("BY") ? "RU" : country),
        "birthday", birthday.toString(),
        "gender", english.options().option("m", "f", "male", "female", "м", "ж", "Мужской"));
  }

  /** At any provider, but at none that gives no mailbox so short. */
  private String email(String mailbox) {
    String domain = DOMAINS.get(chance.nextInt(DOMAINS.size()));
    boolean given = mailbox.replace(".", "").length() >= 6 || !domain.equals("gmail.com");
    return mailbox + "@" + (given ? domain : "icloud.com");
  }

  /** Made of the person's names, in Latin letters where the script has a simple transcription. */
  private String mailbox(Faker faker) {
    String first = latin(faker.name().firstName(), english.name().firstName());
    String last = latin(faker.name().lastName(), english.name().lastName());
    return switch (chance.nextInt(6)) {
      case 0 -> first + "." + last;
      case 1 -> last + chance.nextInt(1940, 2010);
      case 2 -> first.charAt(0) + "_" + last + "77";
      case 3 -> first + "mail" + chance.nextInt(1940, 2010);
      case 4 -> first + ".mail." + last;
      default -> first + last + chance.nextInt(100, 1000);
    };
  }

  private static String latin(String name, String english) {
    StringBuilder latin = new StringBuilder();
    for (char letter : Fold.key(name).toCharArray()) {
      int at = CYRILLIC.indexOf(letter);
      latin.append(at < 0 ? String.valueOf(letter) : TRANSCRIBED.get(at));
    }
    boolean written = latin.length() > 1 && latin.chars().allMatch(letter -> letter < 128);
    return written ? latin.toString() : english.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  /** A mobile number of the country with a random end that no one would choose or make up. */
  private String phone(String country) {
    var example = PLANS.getExampleNumberForType(country, PhoneNumberType.MOBILE);
    String digits = Long.toString(example.getNationalNumber());
    for (; ; ) {
      String end = "%06d".formatted(chance.nextInt(1_000_000));
      String national = digits.substring(0, Math.max(2, digits.length() - 6)) + end;
      example.setNationalNumber(Long.parseLong(national.substring(0, digits.length())));
      String number = PLANS.format(example, PhoneNumberFormat.INTERNATIONAL);
      if (PLANS.isValidNumber(example) && !number.contains("-555-")) {
        return number;
      }
    }
  }
}

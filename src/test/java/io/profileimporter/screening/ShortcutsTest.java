package io.profileimporter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.profile.Kid;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A quick look settles most values; it says what every look together says. */
class ShortcutsTest {

  private static final LocalDate TODAY = LocalDate.of(2045, 3, 1);

  private final Rules rules = new Rules(ScreeningSettings.defaults());
  private final MailboxRules mailboxes =
      new MailboxRules(
          rules.lexicon, new Keyboard(), new MailDomains(ScreeningSettings.defaults()));
  private final BirthdayRules birthdays = new BirthdayRules(new Calendar(TODAY));

  @Property(tries = 3000)
  void namesOfLettersAlone(@ForAll("names") String name) {
    assertThat(rules.name.ofLast(name)).isEqualTo(rules.name.closely(name, WordList.REAL_SURNAMES));
  }

  @Property(tries = 3000)
  void addresses(@ForAll("mailboxes") String mailbox, @ForAll("domains") String domain) {
    MailAddress.of(mailbox + "@" + domain)
        .ifPresent(
            address ->
                assertThat(mailboxes.judge(address, "anna1"::equals))
                    .isEqualTo(mailboxes.closely(address, "anna1"::equals)));
  }

  @Property(tries = 3000)
  void domainsOfOthers(@ForAll("mailboxes") String mailbox, @ForAll("others") String domain) {
    MailAddress.of(mailbox + "@" + domain)
        .ifPresent(
            address ->
                assertThat(rules.email.judge(address.toString(), "anna1"::equals))
                    .isEqualTo(rules.email.closely(address, "anna1"::equals)));
  }

  @Property(tries = 3000)
  void locations(@ForAll("names") String location) {
    assertThat(rules.location.judge(location)).isEqualTo(rules.location.closely(location));
  }

  @Property(tries = 3000)
  void cardsOfDigitsAlone(@ForAll("numbers") String card) {
    assertThat(rules.loyalty.judge(card)).isEqualTo(rules.loyalty.closely(card));
  }

  @Example
  void everyBirthday() {
    for (LocalDate day = LocalDate.of(1, 1, 1); day.isBefore(TODAY); day = day.plusDays(1)) {
      String text = day + "T00:00:00";
      assertThat(birthdays.judge(day, text)).isEqualTo(birthdays.closely(day, text));
      assertThat(birthdays.sentinel(day)).isEqualTo(birthdays.sentinelClosely(day));
    }
  }

  @Property
  void childrenYearsAfterTheirParents(
      @ForAll @IntRange(max = 29_000) int days, @ForAll @IntRange(max = 29_000) int later) {
    LocalDate parent = LocalDate.of(1924, 2, 29).plusDays(days);
    LocalDate child = parent.plusDays(1L + later);
    Assume.that(birthdays.sentinel(child).isEmpty());
    FamilyRules families = new FamilyRules(rules, TODAY);
    boolean fits =
        !child.isAfter(TODAY)
            && !child.isBefore(parent.plusYears(12))
            && child.isBefore(parent.plusYears(80));
    Kid kid = new Kid(Optional.empty(), Optional.of(child));
    assertThat(families.judge(kid, Optional.of(parent)).isEmpty()).isEqualTo(fits);
  }

  @Property
  void vehicles(@ForAll("vins") String vin) {
    assertThat(rules.vin.descriptor(vin)).isEqualTo(rules.vin.closely(vin));
  }

  @Property
  void numbersOfFiction(@ForAll("numbersOfFiction") String digits) {
    boolean sample = new SampleValues().of("phone").contains(digits);
    boolean wellKnown = sample || rules.phone.fictional(digits).isPresent();
    Optional<Finding> look = rules.phone.look(digits);
    assertThat(look.filter(ShortcutsTest::isWellKnown).isPresent()).isEqualTo(wellKnown);
  }

  private static boolean isWellKnown(Finding finding) {
    return finding.rule() == Rule.PHONE_FICTIONAL || finding.rule() == Rule.PHONE_SAMPLE;
  }

  @Property
  void startsOfPatterns(@ForAll("numbers") String digits) {
    Pattern pattern = Pattern.compile("8\\d{9,13}|[347-9]\\d{9}|12(?:3|45)\\d*|99");
    if (pattern.matcher(digits).matches()) {
      assertThat(Starts.of(Optional.of(pattern)).has(digits)).isTrue();
    }
  }

  @Example
  void domainsOfFreeProviders() {
    assertThat(ResourceLines.labelled("mail-domains.txt"))
        .hasEntrySatisfying("free", domains -> assertThat(domains).allSatisfy(this::isGenuineAt));
  }

  private void isGenuineAt(String domain) {
    assertThat(rules.email.judge("anna.petrova@" + domain, unseen -> false)).isEmpty();
  }

  @Property
  void keysOfWords(@ForAll("accented") String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    assertThat(Fold.key(text)).isEqualTo(plain.replaceAll("[^a-z0-9а-я]", ""));
  }

  @Property
  void idsOfDigitsAlone(@ForAll("numbers") String id) {
    boolean kept = rules.socialId.facebook(id).isEmpty();
    boolean formed = id.matches("[1-9]\\d{4,16}");
    boolean counts = Digits.counting(id).length() == id.length();
    assertThat(kept && !formed).isFalse();
    assertThat(kept).isEqualTo(formed && !Digits.areOne(id) && !(counts && id.length() > 5));
  }

  @Property(tries = 3000)
  void phonesWithoutLongRun(@ForAll("nationals") String national) {
    boolean run =
        Digits.repeated(national).length() >= 6
            || Digits.counting(national).length() >= 6
            || Digits.isPeriodic(national, 2)
            || Digits.isPeriodic(national, 3)
            || Digits.isGrouped(national);
    assertThat(rules.phone.look("7" + national).isPresent()).isEqualTo(run);
  }

  @Provide
  Arbitrary<String> others() {
    return Arbitraries.of(
        "anna.ru",
        "guest.shop.ru",
        "gmial.com",
        "gmailcom",
        "firma.invalid",
        "anna.ru.deleted",
        "firma.zzzz",
        "mailinator.com",
        "x.mailinator.com",
        "почта.рф",
        "рoчта.рф",
        "example.com",
        "noemail.com");
  }

  @Provide
  Arbitrary<String> nationals() {
    Arbitrary<String> few = Arbitraries.strings().withChars("0123").ofLength(9);
    Arbitrary<String> shaped =
        Arbitraries.of("191919191", "999999912", "123456712", "911223344", "000000123");
    return Arbitraries.oneOf(few, shaped).map(digits -> "9" + digits);
  }

  @Provide
  Arbitrary<String> vins() {
    Arbitrary<String> any =
        Arbitraries.strings().withChars("ABTESTVINQX01239").ofMinLength(16).ofMaxLength(17);
    Arbitrary<String> starts =
        Arbitraries.of("SJNUS7E", "TESTVIN", "TEST0", "QWE", "1M8GDM9A", "1HGCM826", "VINNONE");
    Arbitrary<String> ends =
        Arbitraries.strings().withChars("0123XQRTe").ofMinLength(9).ofMaxLength(12);
    Arbitrary<String> known =
        Arbitraries.of(
            "1M8GDM9AXKP042788",
            "1M8GDM9A1KP042788",
            "WP0ZZZ99ZTS392124",
            "SJNUS7E21WS000000",
            "SJNTESTE21WSV1221",
            "SJNUS012345678V21",
            "SJNUS876543210V21",
            "VDS123");
    return Arbitraries.oneOf(any, Combinators.combine(starts, ends).as(String::concat), known);
  }

  @Provide
  Arbitrary<String> numbersOfFiction() {
    Arbitrary<String> starts =
        Arbitraries.of("1202555", "12025550", "441314960", "4477009", "6149157", "1999100", "7916");
    Arbitrary<String> ends = Arbitraries.strings().withChars("0159").ofLength(4);
    Arbitrary<String> known = Arbitraries.of("19991005000", "78005553535", "4400114527199");
    return Arbitraries.oneOf(Combinators.combine(starts, ends).as(String::concat), known);
  }

  @Provide
  Arbitrary<String> accented() {
    return Arbitraries.strings().withChars("anZéÜçñ7 -.'Ёжкя_/").ofMaxLength(12);
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> letters =
        Arbitraries.strings().withChars("aeomnrstqwyxzAMTАМТайорнесвтьРСёéÂº-").ofMaxLength(8);
    Arbitrary<String> words =
        Arbitraries.of("Test", "null", "Гость", "qwerty", "asdf", "Admin", "Петров", "Иванова");
    return Arbitraries.oneOf(letters, words).filter(name -> !name.isEmpty());
  }

  @Provide
  Arbitrary<String> mailboxes() {
    Arbitrary<String> words =
        Arbitraries.of(
            "no",
            "mail",
            "net",
            "email",
            "anna",
            "asd",
            "aaa",
            "test",
            "user",
            "deleted",
            "noreply",
            "guest",
            "order",
            "walk",
            "no.reply",
            "don",
            "sin",
            "correo",
            "bez",
            "u",
            "adresa",
            "admin",
            "info",
            "ok",
            "vk",
            "a",
            "");
    Arbitrary<String> ends = Arbitraries.of("", "", "1", "42", ".", "_", "-", ".1", "+x", "9876");
    return Combinators.combine(words, ends, words, ends).as((a, b, c, d) -> a + b + c + d);
  }

  @Provide
  Arbitrary<String> domains() {
    return Arbitraries.of("mail.ru", "gmail.com", "vk.com", "anna.ru", "no.com", "guest.shop.ru");
  }

  @Provide
  Arbitrary<String> numbers() {
    Arbitrary<String> any = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(15);
    Arbitrary<String> few = Arbitraries.strings().withChars("0129").ofMinLength(1).ofMaxLength(10);
    return Arbitraries.oneOf(any, few, Arbitraries.of("123456", "98765432", "12121212"));
  }
}

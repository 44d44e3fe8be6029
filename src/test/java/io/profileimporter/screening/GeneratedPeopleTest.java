package io.profileimporter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Screens people whom a library made up in the languages of the world. */
class GeneratedPeopleTest {

  /** {@code -P soak} takes 100,000. */
  private static final int PEOPLE = Integer.getInteger("generated.people", 20_000);

  private static final long SEED = Long.getLong("generated.seed", 20261123);

  /** All that may be found in them, and why. */
  private static final Map<String, String> DEFENSIBLE =
      Map.ofEntries(
          Map.entry(
              "email dontemail email-no-mail", "Donte's mail, which also reads \"don't e-mail\""),
          Map.entry("email noemail email-no-mail", "Noe's mail, which also reads \"no e-mail\""),
          Map.entry("phone by chance phone-fictional", "a random number in a range of fiction"),
          Map.entry("phone by chance phone-counting", "one random number in some thousand counts"),
          Map.entry(
              "phone by chance phone-repeated",
              "one random number in some thousand repeats a digit"),
          Map.entry(
              "last_name 姓 name-template", "the Chinese list has its own heading, \"surname\""),
          Map.entry("first_name Kristīn1e name-digits", "the Latvian list has a typing error"),
          Map.entry("first_name Miss name-honorific", "a title in a list of given names"),
          Map.entry(
              "email kunde email-generated",
              "German for customer, and a number, at a firm's domain"),
          Map.entry(
              "email gast email-generated", "German for guest, and a number, at a firm's domain"),
          Map.entry(
              "phone by chance phone-pattern", "one random number in some thousand has a pattern"),
          Map.entry(
              "email noe.mail.kunde email-no-mail", "Noe's mail, which also reads \"no e-mail\""));

  private final ValueScreening screening =
      new ValueScreening(ScreeningSettings.defaults(), Tables.CLOCK);

  @Test
  void keepsEachOfThem() {
    Map<String, Integer> found = new TreeMap<>();
    new GeneratedPeople(PEOPLE, SEED)
        .forEach(person -> person.forEach((field, value) -> add(found, field, value)));
    assertThat(found.keySet()).isSubsetOf(DEFENSIBLE.keySet());
    assertThat(found.values()).allMatch(count -> count <= PEOPLE / 1000);
  }

  private void add(Map<String, Integer> found, String field, String value) {
    String text = shown(field, value);
    screening
        .screen(field, value)
        .rule()
        .ifPresent(rule -> found.merge(field + " " + text + " " + rule.code(), 1, Integer::sum));
  }

  private static String shown(String field, String value) {
    return switch (field) {
      case "email" -> value.replaceAll("\\d*@.*", "");
      case "phone" -> "by chance";
      default -> value;
    };
  }
}

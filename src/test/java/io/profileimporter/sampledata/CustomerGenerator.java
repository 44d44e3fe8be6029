package io.profileimporter.sampledata;

import io.profileimporter.sampledata.Customer.Child;
import io.profileimporter.sampledata.Customer.Contact;
import io.profileimporter.sampledata.Customer.Loyalty;
import io.profileimporter.sampledata.Customer.Person;
import io.profileimporter.sampledata.Customer.Social;
import io.profileimporter.sampledata.Customer.Taste;
import io.profileimporter.sampledata.NamePool.Name;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Invents customers. The same seed and index always give the same customer; no two of the first ten
 * million share an e-mail address, phone, id, card or social id, and nothing in them is a
 * placeholder.
 */
final class CustomerGenerator {

  /** The day of the exports: nobody is born later. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private static final LocalDate OLDEST = LocalDate.of(1948, 1, 2);
  private static final LocalDate YOUNGEST = LocalDate.of(2007, 12, 31);
  private static final List<String> NOTES =
      List.of(
          "Prefers a call after 18:00",
          "Asked for the \"Autumn\" catalogue",
          "Returned a coat; exchanged for size L",
          "Gift wrapping\nCard: \"For you\"",
          "Hands over the goods to a neighbour:\nflat 12; code 4471",
          "Доставка до двери");
  private static final List<String> TAGS = List.of("vip", "wholesale", "birthday-club", "outlet");

  private final NamePool names = new NamePool();
  private final Garage garage = new Garage();
  private final List<Country> countries;
  private final Serial cards;
  private final Serial telegramIds;
  private final Serial facebookIds;
  private final Serial vkIds;
  private final long seed;

  CustomerGenerator(long seed) {
    this.seed = seed;
    countries = Country.all(seed);
    cards = new Serial(numbers("00", 21, 98), 8, 31 * seed + 7);
    telegramIds = new Serial(numbers("", 11, 79), 8, 37 * seed + 11);
    facebookIds = new Serial(numbers("1000", 1, 9), 10, 41 * seed + 13);
    vkIds = new Serial(numbers("", 11, 79), 7, 43 * seed + 17);
  }

  private static List<String> numbers(String prefix, int from, int to) {
    return IntStream.range(from, to).mapToObj(number -> prefix + number).toList();
  }

  /** The customer at an index, counted from 0. */
  Customer customer(long index) {
    SplittableRandom chance = new SplittableRandom(seed * 1_000_003 + index);
    Country country = country(chance);
    String sex = chance.nextBoolean() ? "m" : "f";
    Name first = one(names.firstNames(country.language(), sex), chance);
    Name last = one(names.lastNames(country.language(), sex), chance);
    LocalDate birthday = day(OLDEST, YOUNGEST, chance);
    return new Customer(
        Long.toString(204_811 + index * 3),
        person(first, last, sex, birthday, chance),
        contact(index, country, first, last, chance),
        loyalty(index, country, chance),
        social(index, chance),
        children(birthday, chance),
        garage.cars(chance),
        taste(country, chance));
  }

  private Country country(SplittableRandom chance) {
    int percent = chance.nextInt(100);
    return percent < 46 ? countries.get(0) : one(countries, chance);
  }

  private static Person person(
      Name first, Name last, String sex, LocalDate birthday, SplittableRandom chance) {
    boolean tellsBirthday = chance.nextInt(100) < 85;
    long age = ChronoUnit.YEARS.between(birthday, TODAY);
    return new Person(
        first.text(),
        last.text(),
        chance.nextInt(100) < 96 ? sex : "",
        tellsBirthday ? birthday.toString() : "",
        tellsBirthday ? "" : Long.toString(age));
  }

  private static Contact contact(
      long index, Country country, Name first, Name last, SplittableRandom chance) {
    return new Contact(
        email(index, country, first, last, chance),
        country.callingCode() + country.mobiles().at(index),
        one(country.stores(), chance),
        chance.nextInt(100) < 80,
        chance.nextInt(100) < 70,
        chance.nextInt(100) < 50);
  }

  /** The number in it makes the address unique. */
  private static String email(
      long index, Country country, Name first, Name last, SplittableRandom chance) {
    String name =
        switch (chance.nextInt(4)) {
          case 0 -> first.latin() + "." + last.latin();
          case 1 -> last.latin() + "." + first.latin();
          case 2 -> first.latin().charAt(0) + "." + last.latin();
          default -> last.latin() + "-" + first.latin().charAt(0);
        };
    String domain =
        chance.nextInt(100) < 6
            ? last.latin() + "-" + country.business()
            : one(country.mailDomains(), chance);
    return name + (37 + index * 17) + "@" + domain;
  }

  private Loyalty loyalty(long index, Country country, SplittableRandom chance) {
    if (chance.nextInt(100) < 30) {
      return new Loyalty("", "", 0, 0, 0);
    }
    int bonuses = chance.nextInt(3_000);
    return new Loyalty(
        cards.at(index),
        one(country.stores(), chance),
        1 + bonuses / 1_000,
        bonuses,
        1_000 - bonuses % 1_000);
  }

  private Social social(long index, SplittableRandom chance) {
    int percent = chance.nextInt(100);
    return new Social(
        percent < 15 ? facebookIds.at(index) : "",
        percent > 80 ? "id" + vkIds.at(index) : "",
        percent > 60 && percent < 90 ? telegramIds.at(index) : "");
  }

  private static List<Child> children(LocalDate parentsBirthday, SplittableRandom chance) {
    List<Child> children = new ArrayList<>();
    LocalDate earliest = parentsBirthday.plusYears(19);
    int count = Math.max(0, chance.nextInt(6) - 3);
    while (children.size() < count && earliest.isBefore(TODAY.minusYears(1))) {
      LocalDate latest = Stream.of(earliest.plusYears(9), TODAY).min(LocalDate::compareTo).get();
      LocalDate birthday = day(earliest, latest, chance);
      children.add(new Child(chance.nextBoolean() ? "m" : "f", birthday.toString()));
      earliest = birthday.plusYears(2);
    }
    return children;
  }

  private static Taste taste(Country country, SplittableRandom chance) {
    boolean asked = chance.nextInt(100) < 40;
    return new Taste(
        asked ? one(country.stores(), chance) : "",
        asked ? 35 + chance.nextInt(12) + (chance.nextBoolean() ? ".5" : "") : "",
        chance.nextInt(100) < 25 ? TAGS.subList(0, 1 + chance.nextInt(3)) : List.of(),
        chance.nextInt(100) < 8 ? one(NOTES, chance) : "");
  }

  /** A day that nobody takes for a default: never the first of January. */
  private static LocalDate day(LocalDate from, LocalDate to, SplittableRandom chance) {
    LocalDate day = from.plusDays(chance.nextLong(ChronoUnit.DAYS.between(from, to)));
    return day.getDayOfYear() == 1 ? day.plusDays(40) : day;
  }

  private static <T> T one(List<T> choices, SplittableRandom chance) {
    return choices.get(chance.nextInt(choices.size()));
  }
}

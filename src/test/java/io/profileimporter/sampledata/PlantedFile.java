package io.profileimporter.sampledata;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An export, row by row, in which values are planted that strangers share, among families, couples,
 * twins and people who stand in it several times. Rows are keyed by the API names of their values.
 *
 * <p>Of each hundred rows: 0 to 4 are a family, 10 and 11 a couple, 20 to 27 one person (in every
 * fifth hundred), 30 has a cashier's phone, 40 a shop's mailbox, 50 the card of the till, 60 to 65
 * default birthdays, 70 and 71 are twins, 80 has the till's Telegram id.
 */
public final class PlantedFile {

  /** The day that a form proposes. */
  public static final String DEFAULT_BIRTHDAY = "1990-01-01";

  private static final String OTHER_DEFAULT = "1985-05-05";

  /** How many strangers share each planted value at least. */
  private static final int STRANGERS = 25;

  private static final long MOST_SHARED = 200;

  private final CustomerGenerator generator;
  private final long rows;
  private final long shared;

  /** A file of so many rows; less than 2,500 are too few for one planted value of each kind. */
  public PlantedFile(long seed, long rows) {
    this.generator = new CustomerGenerator(seed);
    this.rows = rows;
    this.shared = Math.max(1, Math.min(MOST_SHARED, rows / 100 / STRANGERS));
  }

  public long rows() {
    return rows;
  }

  /** Every planted value, with its field: {@code phone 79001…}. */
  public Set<String> planted() {
    Set<String> planted = new TreeSet<>();
    for (long number = 0; number < shared; number++) {
      planted.add("phone " + cashiersPhone(number));
      planted.add("email " + mailbox(number));
      planted.add("loyalty_id " + card(number));
      planted.add("telegram_id " + telegramId(number));
    }
    planted.add("birthday " + DEFAULT_BIRTHDAY);
    planted.add("birthday " + OTHER_DEFAULT);
    return planted;
  }

  /** A phone that cashiers type in; some number below the number of cashiers. */
  public static String cashiersPhone(long number) {
    return "79001" + digits(number);
  }

  private static String mailbox(long number) {
    return "mebel.arbat" + digits(number) + "@mail.ru";
  }

  private static String card(long number) {
    return "7703" + digits(number);
  }

  private static String telegramId(long number) {
    return "9" + digits(number);
  }

  /** Six digits that do not count and are never the same twice in the first million. */
  private static String digits(long number) {
    return String.format(Locale.ROOT, "%06d", (357_024 + number * 271_829) % 1_000_000);
  }

  /** The values of a row, from 0. */
  public Map<String, String> row(long index) {
    long hundred = index / 100 * 100;
    int place = (int) (index % 100);
    Map<String, String> row = values(index);
    long number = index / 100 % shared;
    switch (place) {
      case 1, 2, 3, 4 -> family(row, values(hundred), place, hundred / 100);
      case 11 -> couple(row, values(hundred + 10), hundred / 100);
      case 21, 22, 23, 24, 25, 26, 27 -> again(row, values(hundred + 20), place, hundred / 100);
      case 30 -> row.put("phone", cashiersPhone(number));
      case 40 -> row.put("email", mailbox(number));
      case 50 -> row.put("loyalty_id", card(number));
      case 60, 61, 62, 63, 64 -> row.put("birthday", DEFAULT_BIRTHDAY);
      case 65 -> row.put("birthday", OTHER_DEFAULT);
      case 71 -> copy(values(hundred + 70), row, "last_name", "birthday", "phone");
      case 80 -> row.put("telegram_id", telegramId(number));
      default -> {
        // somebody whom nothing connects with others
      }
    }
    return row;
  }

  /** Of three to five members, with masculine and feminine surnames. */
  private static void family(
      Map<String, String> row, Map<String, String> head, int member, long number) {
    if (member > 2 + number % 3) {
      return;
    }
    copy(head, row, "last_name", "phone", "loyalty_id");
    if (number % 2 == 0) {
      copy(head, row, "email");
    }
    String surname = head.getOrDefault("last_name", "");
    if (member % 2 == 1 && surname.matches(".*(ов|ев|ин)")) {
      row.put("last_name", surname + "а");
    }
  }

  /** Every second one with two surnames. */
  private static void couple(Map<String, String> row, Map<String, String> other, long number) {
    copy(other, row, "phone", "email");
    if (number % 2 == 0) {
      copy(other, row, "last_name");
    }
  }

  /** The same person once more, with another id, as different people type. */
  private static void again(
      Map<String, String> row, Map<String, String> person, int place, long number) {
    if (number % 5 > 0) {
      return;
    }
    String id = row.getOrDefault("id", "");
    row.clear();
    row.putAll(person);
    row.put("id", id);
    String first = person.getOrDefault("first_name", "");
    String last = person.getOrDefault("last_name", "");
    switch (place % 4) {
      case 0 -> row.put("last_name", last.toUpperCase(Locale.ROOT));
      case 1 -> row.put("birthday", "");
      case 2 -> {
        row.put("first_name", last);
        row.put("last_name", first);
      }
      default -> row.put("first_name", " " + first.replace('ё', 'е'));
    }
  }

  private static void copy(Map<String, String> from, Map<String, String> to, String... names) {
    for (String name : names) {
      to.put(name, from.getOrDefault(name, ""));
    }
  }

  private Map<String, String> values(long index) {
    Customer customer = generator.customer(index);
    Map<String, String> row = new LinkedHashMap<>();
    row.put("id", customer.id());
    row.put("email", customer.contact().email());
    row.put("phone", customer.contact().phone().substring(1));
    row.put("loyalty_id", customer.loyalty().card());
    row.put("telegram_id", customer.social().telegram());
    row.put("first_name", customer.person().firstName());
    row.put("last_name", customer.person().lastName());
    row.put("birthday", customer.person().birthday());
    return row;
  }
}

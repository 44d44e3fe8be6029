package io.profileimporter.sampledata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The customers of {@code sample-data}, with the troubles that real customer bases have. */
final class SampleCustomers {

  private static final long SEED_OF_THOUSAND = 2026;
  private static final long SEED_OF_TWENTY = 20;

  /** How often each trouble befalls the thousand: 69 customers, 7 %. */
  private static final Map<Trouble, Integer> TIMES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(Trouble.FAKE_EMAIL, 14),
              Map.entry(Trouble.MISTYPED_EMAIL, 3),
              Map.entry(Trouble.DUMMY_PHONE, 10),
              Map.entry(Trouble.SPREADSHEET_PHONE, 2),
              Map.entry(Trouble.SENTINEL_BIRTHDAY, 8),
              Map.entry(Trouble.IMPOSSIBLE_BIRTHDAY, 4),
              Map.entry(Trouble.CONTRADICTING_AGE, 3),
              Map.entry(Trouble.NO_NAME, 6),
              Map.entry(Trouble.TEST_NAME, 3),
              Map.entry(Trouble.UNKNOWN_SEX, 4),
              Map.entry(Trouble.DUMMY_CARD, 5),
              Map.entry(Trouble.WRONG_VIN, 2),
              Map.entry(Trouble.UNBORN_CHILD, 1),
              Map.entry(Trouble.NOBODY, 4)));

  private SampleCustomers() {}

  /** A thousand customers; six families share a phone, and eight gave the cashier's. */
  static List<Customer> thousand() {
    CustomerGenerator generator = new CustomerGenerator(SEED_OF_THOUSAND);
    List<Customer> customers = first(generator, 1_000);
    for (int family = 0; family < 6; family++) {
      join(customers, 40 + family * 150);
    }
    String cashiers = homePhone(generator);
    for (int sale = 0; sale < 8; sale++) {
      customers.set(33 + sale * 117, atTheTill(customers.get(33 + sale * 117), cashiers));
    }
    trouble(customers);
    return customers;
  }

  /** Twenty rows that are easy to read, most kinds of trouble once; the last repeats the third. */
  static List<Customer> twenty() {
    List<Customer> customers = first(new CustomerGenerator(SEED_OF_TWENTY), 20);
    customers.replaceAll(SampleCustomers::withoutNotes);
    join(customers, 0);
    befall(customers, 3, Trouble.FAKE_EMAIL, 0);
    befall(customers, 5, Trouble.DUMMY_PHONE, 0);
    befall(customers, 7, Trouble.SENTINEL_BIRTHDAY, 0);
    befall(customers, 9, Trouble.IMPOSSIBLE_BIRTHDAY, 0);
    befall(customers, 11, Trouble.MISTYPED_EMAIL, 0);
    befall(customers, 12, Trouble.NOBODY, 0);
    befall(customers, 14, Trouble.DUMMY_CARD, 1);
    customers.set(19, customers.get(2));
    return customers;
  }

  private static List<Customer> first(CustomerGenerator generator, int count) {
    List<Customer> customers = new ArrayList<>();
    while (customers.size() < count) {
      customers.add(generator.customer(customers.size()));
    }
    return customers;
  }

  /** Gives the next customer of the same country and sex the surname and phone of the one here. */
  private static void join(List<Customer> customers, int here) {
    Customer head = customers.get(here);
    int next = here + 1;
    while (!areAlike(head, customers.get(next))) {
      next++;
    }
    Customer member = customers.get(next);
    String surname = head.person().lastName();
    customers.set(
        next,
        member
            .withName(member.person().firstName(), surname)
            .withEmail(member.contact().email().replaceFirst("^\\D+", Latin.of(surname)))
            .withPhone(head.contact().phone()));
  }

  private static boolean areAlike(Customer one, Customer other) {
    return one.person().sex().equals(other.person().sex())
        && one.contact().phone().startsWith(other.contact().phone().substring(0, 3));
  }

  /** A Russian number that no customer of the sample has. */
  private static String homePhone(CustomerGenerator generator) {
    long index = 5_000;
    while (!generator.customer(index).contact().phone().startsWith("+7")) {
      index++;
    }
    return generator.customer(index).contact().phone();
  }

  private static Customer atTheTill(Customer customer, String phone) {
    Customer.Contact contact = customer.contact();
    return customer.with(
        new Customer.Contact(
            contact.email(), phone, "MSK-2", true, contact.emailConsent(), contact.smsConsent()));
  }

  private static void trouble(List<Customer> customers) {
    int occasion = 0;
    for (Map.Entry<Trouble, Integer> entry : TIMES.entrySet()) {
      for (int variant = 0; variant < entry.getValue(); variant++) {
        befall(customers, (17 + 29 * occasion++) % customers.size(), entry.getKey(), variant);
      }
    }
  }

  private static void befall(List<Customer> customers, int at, Trouble trouble, int variant) {
    customers.set(at, trouble.befall(customers.get(at), variant));
  }

  private static Customer withoutNotes(Customer customer) {
    Customer.Taste taste = customer.taste();
    return customer.with(
        new Customer.Taste(taste.favouriteStore(), taste.shoeSize(), taste.tags(), ""));
  }
}

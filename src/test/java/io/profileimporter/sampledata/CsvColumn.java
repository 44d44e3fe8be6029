package io.profileimporter.sampledata;

import io.profileimporter.sampledata.Customer.Car;
import io.profileimporter.sampledata.Customer.Child;
import java.util.List;
import java.util.function.Function;

/** The columns of the CSV export, in its order. */
@SuppressWarnings("ImmutableEnumChecker") // the functions have no state
enum CsvColumn {
  ID("Customer ID", Customer::id),
  LAST_NAME("Last name", customer -> customer.person().lastName()),
  FIRST_NAME("First name", customer -> customer.person().firstName()),
  SEX("Sex", customer -> CsvText.sex(customer.person().sex())),
  BIRTHDAY("Birthday", customer -> CsvText.day(customer.person().birthday())),
  EMAIL("E-mail", customer -> customer.contact().email()),
  PHONE("Phone", customer -> customer.contact().phone()),
  CARD("Card", customer -> customer.loyalty().card()),
  LEVEL("Level", customer -> CsvText.positive(customer.loyalty().level())),
  BONUSES("Bonuses", customer -> CsvText.bonuses(customer.loyalty())),
  TO_NEXT_LEVEL("To next level", customer -> CsvText.positive(customer.loyalty().toNextLevel())),
  ISSUED_AT("Card issued at", customer -> customer.loyalty().issuedAt()),
  AGE("Age", customer -> customer.person().age()),
  STORE("Store", customer -> customer.contact().store()),
  HAS_ORDERS("Has orders", customer -> CsvText.yesNo(customer.contact().bought())),
  FACEBOOK("Facebook", customer -> customer.social().facebook()),
  VK("VK", customer -> customer.social().vk()),
  TELEGRAM("Telegram", customer -> customer.social().telegram()),
  CHILD_1_SEX("Child 1 sex", customer -> child(customer, 0, child -> CsvText.sex(child.sex()))),
  CHILD_1_BIRTHDAY(
      "Child 1 birthday", customer -> child(customer, 0, child -> CsvText.day(child.birthday()))),
  CHILD_2_SEX("Child 2 sex", customer -> child(customer, 1, child -> CsvText.sex(child.sex()))),
  CHILD_2_BIRTHDAY(
      "Child 2 birthday", customer -> child(customer, 1, child -> CsvText.day(child.birthday()))),
  CAR_1_MAKE("Car 1 make", customer -> car(customer, 0, Car::make)),
  CAR_1_MODEL("Car 1 model", customer -> car(customer, 0, Car::model)),
  CAR_1_VIN("Car 1 VIN", customer -> car(customer, 0, Car::vin)),
  CAR_2_MAKE("Car 2 make", customer -> car(customer, 1, Car::make)),
  CAR_2_MODEL("Car 2 model", customer -> car(customer, 1, Car::model)),
  CAR_2_VIN("Car 2 VIN", customer -> car(customer, 1, Car::vin)),
  FAVOURITE_STORE("Favourite store", customer -> customer.taste().favouriteStore()),
  SHOE_SIZE("Shoe size", customer -> customer.taste().shoeSize().replace('.', ',')),
  TAGS("Tags", customer -> String.join(", ", customer.taste().tags())),
  EMAIL_CONSENT("E-mail consent", customer -> CsvText.yesNo(customer.contact().emailConsent())),
  SMS_CONSENT("SMS consent", customer -> CsvText.yesNo(customer.contact().smsConsent())),
  NOTES("Notes", customer -> customer.taste().notes());

  /** All columns: what the sample exports have. */
  static final List<CsvColumn> ALL = List.of(values());

  /** The first 25 columns, which hold the API's own properties: what load tests read. */
  static final List<CsvColumn> FIRST_25 = ALL.subList(0, 25);

  private final String header;
  private final Function<Customer, String> cell;

  CsvColumn(String header, Function<Customer, String> cell) {
    this.header = header;
    this.cell = cell;
  }

  String header() {
    return header;
  }

  String cell(Customer customer) {
    return cell.apply(customer);
  }

  private static String child(Customer customer, int number, Function<Child, String> part) {
    List<Child> children = customer.children();
    return number < children.size() ? part.apply(children.get(number)) : "";
  }

  private static String car(Customer customer, int number, Function<Car, String> part) {
    List<Car> cars = customer.cars();
    return number < cars.size() ? part.apply(cars.get(number)) : "";
  }
}

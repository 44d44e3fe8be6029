package io.profileimporter.sampledata;

import io.profileimporter.sampledata.Customer.Car;
import io.profileimporter.sampledata.Customer.Child;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What goes wrong with a customer's data before any export: at the till, in the shop system, in an
 * earlier import. Each trouble comes in variants.
 */
@SuppressWarnings("ImmutableEnumChecker") // the functions have no state
enum Trouble {
  FAKE_EMAIL(
      List.of(
          "noemail@noemail.com",
          "нет",
          "test@test.ru",
          "no@mail.ru",
          "asd@asd.ru",
          "-",
          "deleted@site.invalid",
          "qwerty@example.com"),
      Customer::withEmail),
  MISTYPED_EMAIL(
      List.of("@gmial.com", "@gmx", "hotmail.com"),
      (customer, end) -> customer.withEmail(customer.contact().email().replaceFirst("@.*", end))),
  DUMMY_PHONE(
      List.of(
          "+79999999999", "+7 (___) ___-__-__", "0", "+71234567890", "+79000000000", "-", "нет"),
      Customer::withPhone),
  SPREADSHEET_PHONE(List.of("7,92656E+10", "4,40011E+12"), Customer::withPhone),
  SENTINEL_BIRTHDAY(
      List.of("1900-01-01", "0001-01-01", "1900-01-01", "1899-12-30", "9999-12-31"),
      (customer, day) -> customer.withBirthday(day, "")),
  IMPOSSIBLE_BIRTHDAY(
      List.of("1990-02-31", "1987-13-05", "2062-04-17", "1884-07-02"),
      (customer, day) -> customer.withBirthday(day, "")),
  CONTRADICTING_AGE(
      List.of("7", "99", "31"), (customer, age) -> customer.withBirthday("1958-05-21", age)),
  NO_NAME(
      List.of("Клиент", "Без имени", "Guest", "Покупатель", "нет"),
      (customer, name) -> customer.withName(name, "")),
  TEST_NAME(List.of("Test", "asdf", "тест"), (customer, name) -> customer.withName(name, name)),
  UNKNOWN_SEX(List.of("не указан", "U", "0"), Customer::withSex),
  DUMMY_CARD(List.of("0", "нет карты", "111111111111", "1234567890"), Customer::withCard),
  WRONG_VIN(
      List.of("00000000000000000", "WVWZZZ1JZXW00O"),
      (customer, vin) -> customer.withCars(List.of(new Car("Volkswagen", "Golf", vin)))),
  UNBORN_CHILD(
      List.of("2031-08-02"),
      (customer, day) ->
          customer.withChildren(List.of(new Child("f", "2015-07-28"), new Child("m", day)))),
  /** A till's customer, whom nothing identifies. */
  NOBODY(
      List.of("Розничный покупатель", "Walk-in Customer"),
      (customer, name) -> Nobody.instead(customer, name));

  private final List<String> variants;
  private final BiFunction<Customer, String, Customer> change;

  Trouble(List<String> variants, BiFunction<Customer, String, Customer> change) {
    this.variants = variants;
    this.change = change;
  }

  Customer befall(Customer customer, int variant) {
    return change.apply(customer, variants.get(variant % variants.size()));
  }
}

package io.profileimporter.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CustomerGeneratorTest {

  private static final int MANY = 20_000;

  private final CustomerGenerator generator = new CustomerGenerator(1);

  @Test
  void givesTheSameCustomerForTheSameSeed() {
    assertThat(generator.customer(42)).isEqualTo(new CustomerGenerator(1).customer(42));
    assertThat(generator.customer(42)).isNotEqualTo(new CustomerGenerator(2).customer(42));
  }

  @Test
  void neverRepeatsAnIdentifier() {
    Set<String> seen = new HashSet<>();
    customers().flatMap(CustomerGeneratorTest::identifiers).forEach(each -> assertNew(seen, each));
  }

  @Test
  void givesPhonesThatAreValidMobiles() {
    assertThat(customers().map(customer -> customer.contact().phone()))
        .filteredOn(phone -> !isMobile(phone))
        .isEmpty();
  }

  @Test
  void givesChildrenToGrownUpsOnly() {
    assertThat(customers().filter(customer -> !customer.person().birthday().isEmpty()))
        .allMatch(CustomerGeneratorTest::isOlderThanItsChildren);
  }

  private Stream<Customer> customers() {
    return LongStream.range(0, MANY).mapToObj(generator::customer);
  }

  private static Stream<String> identifiers(Customer customer) {
    return Stream.of(
            "id " + customer.id(),
            "email " + customer.contact().email(),
            "phone " + customer.contact().phone(),
            "card " + customer.loyalty().card(),
            "telegram " + customer.social().telegram(),
            "vk " + customer.social().vk(),
            "facebook " + customer.social().facebook())
        .filter(identifier -> !identifier.endsWith(" "));
  }

  private static void assertNew(Set<String> seen, String identifier) {
    assertThat(seen.add(identifier)).as(identifier).isTrue();
  }

  private static boolean isMobile(String phone) {
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    try {
      var number = numbers.parse(phone, null);
      return numbers.isValidNumber(number)
          && List.of("MOBILE", "FIXED_LINE_OR_MOBILE")
              .contains(numbers.getNumberType(number).name());
    } catch (com.google.i18n.phonenumbers.NumberParseException unreadable) {
      return false;
    }
  }

  private static boolean isOlderThanItsChildren(Customer customer) {
    int born = Integer.parseInt(customer.person().birthday().substring(0, 4));
    return customer.children().stream()
        .allMatch(child -> Integer.parseInt(child.birthday().substring(0, 4)) >= born + 19);
  }
}

package io.profileimporter.sampledata;

import io.profileimporter.sampledata.Customer.Car;
import io.profileimporter.sampledata.Customer.Child;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON export: an object that holds the array {@code customers}, one customer a line, with
 * nested contacts, cards, children and vehicles, numbers as numbers, and the time of registration
 * in milliseconds since 1970.
 */
final class JsonExport implements ExportWriter {

  private static final Instant EXPORTED = Instant.parse("2026-11-20T04:00:00Z");
  private static final List<String> LEVELS = List.of("", "bronze", "silver", "gold");

  private final Writer out;
  private final JsonMapper json = JsonMapper.builder().build();
  private String separator = "\n";

  JsonExport(Writer out, int total) throws IOException {
    this.out = out;
    out.write("{\"exportedAt\":\"" + EXPORTED + "\",\"total\":" + total + ",\"customers\":[");
  }

  @Override
  public void write(Customer customer) throws IOException {
    out.write(separator + json.writeValueAsString(document(customer)));
    separator = ",\n";
  }

  @Override
  public void close() throws IOException {
    out.write("\n]}\n");
    out.close();
  }

  private static Map<String, @Nullable Object> document(Customer customer) {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("id", number(customer.id()));
    document.put("registeredAt", registered(customer.id()));
    document.put("name", name(customer.person()));
    document.put("gender", sex(customer.person().sex()));
    document.put("birthDate", orNull(customer.person().birthday()));
    document.put("age", number(customer.person().age()));
    document.put("contacts", contacts(customer.contact()));
    document.put("homeStore", customer.contact().store());
    document.put("hasOrders", customer.contact().bought());
    document.put("loyalty", loyalty(customer.loyalty()));
    document.put("social", social(customer.social()));
    document.put("children", customer.children().stream().map(JsonExport::child).toList());
    document.put("vehicles", customer.cars().stream().map(JsonExport::vehicle).toList());
    document.put("preferences", preferences(customer.taste()));
    document.put("subscriptions", subscriptions(customer.contact()));
    return document;
  }

  private static Map<String, @Nullable Object> name(Customer.Person person) {
    return members("first", person.firstName(), "last", person.lastName());
  }

  /** An address is an empty text where there is none; a phone's list is then empty. */
  private static Map<String, @Nullable Object> contacts(Customer.Contact contact) {
    Map<String, @Nullable Object> phone = members("type", "mobile", "number", contact.phone());
    return members(
        "email", contact.email(), "phones", contact.phone().isEmpty() ? List.of() : List.of(phone));
  }

  private static @Nullable Map<String, @Nullable Object> loyalty(Customer.Loyalty loyalty) {
    if (loyalty.card().isEmpty()) {
      return null;
    }
    Map<String, @Nullable Object> members =
        members(
            "cards",
            List.of(members("number", loyalty.card(), "issuedAt", loyalty.issuedAt())),
            "level",
            orNull(LEVELS.get(loyalty.level())));
    members.put("points", loyalty.bonuses());
    members.put("pointsToNextLevel", loyalty.toNextLevel());
    return members;
  }

  private static Map<String, @Nullable Object> social(Customer.Social social) {
    Map<String, @Nullable Object> members =
        members("facebook", orNull(social.facebook()), "vk", orNull(social.vk()));
    members.put("telegram", orNull(social.telegram()));
    return members;
  }

  private static Map<String, @Nullable Object> child(Child child) {
    return members("gender", sex(child.sex()), "birthDate", child.birthday());
  }

  private static Map<String, @Nullable Object> vehicle(Car car) {
    Map<String, @Nullable Object> members = members("make", car.make(), "model", car.model());
    members.put("vin", car.vin());
    return members;
  }

  private static Map<String, @Nullable Object> preferences(Customer.Taste taste) {
    Map<String, @Nullable Object> members =
        members("favouriteStore", orNull(taste.favouriteStore()), "tags", taste.tags());
    members.put("shoeSize", taste.shoeSize().isEmpty() ? null : new BigDecimal(taste.shoeSize()));
    return members;
  }

  private static Map<String, @Nullable Object> subscriptions(Customer.Contact contact) {
    return members("email", contact.emailConsent(), "sms", contact.smsConsent());
  }

  private static Map<String, @Nullable Object> members(
      String firstKey, @Nullable Object first, String secondKey, @Nullable Object second) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put(firstKey, first);
    members.put(secondKey, second);
    return members;
  }

  private static @Nullable String sex(String sex) {
    return switch (sex) {
      case "m" -> "male";
      case "f" -> "female";
      case "" -> null;
      default -> sex;
    };
  }

  private static @Nullable Long registered(String id) {
    Long number = number(id);
    return number == null
        ? null
        : EXPORTED.minus(number * 7919 % 2_000_000, ChronoUnit.MINUTES).toEpochMilli();
  }

  private static @Nullable Long number(String digits) {
    return digits.isEmpty() ? null : Long.valueOf(digits);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}

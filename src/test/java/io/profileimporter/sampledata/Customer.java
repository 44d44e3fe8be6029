package io.profileimporter.sampledata;

import java.util.List;

/**
 * An invented customer as the CRM's database holds it: texts, because a CRM takes any text. Days
 * are {@code yyyy-MM-dd}, sexes {@code m} and {@code f}, phones international with a plus, and an
 * empty text is an unknown value, unless something went wrong when the customer was typed in.
 */
record Customer(
    String id,
    Person person,
    Contact contact,
    Loyalty loyalty,
    Social social,
    List<Child> children,
    List<Car> cars,
    Taste taste) {

  /** Who the customer is. */
  record Person(String firstName, String lastName, String sex, String birthday, String age) {}

  /** How the store reaches the customer, and whether it may. */
  record Contact(
      String email,
      String phone,
      String store,
      boolean bought,
      boolean emailConsent,
      boolean smsConsent) {}

  /** The customer's card; level 0 is none yet. */
  record Loyalty(String card, String issuedAt, int level, int bonuses, int toNextLevel) {}

  /** The customer's ids in social networks. */
  record Social(String facebook, String vk, String telegram) {}

  /** A child of the customer. */
  record Child(String sex, String birthday) {}

  /** A car of the customer. */
  record Car(String make, String model, String vin) {}

  /** What the store has found out: its own properties. */
  record Taste(String favouriteStore, String shoeSize, List<String> tags, String notes) {}

  Customer withId(String other) {
    return new Customer(other, person, contact, loyalty, social, children, cars, taste);
  }

  Customer with(Person other) {
    return new Customer(id, other, contact, loyalty, social, children, cars, taste);
  }

  Customer with(Contact other) {
    return new Customer(id, person, other, loyalty, social, children, cars, taste);
  }

  Customer with(Loyalty other) {
    return new Customer(id, person, contact, other, social, children, cars, taste);
  }

  Customer with(Social other) {
    return new Customer(id, person, contact, loyalty, other, children, cars, taste);
  }

  Customer withChildren(List<Child> others) {
    return new Customer(id, person, contact, loyalty, social, others, cars, taste);
  }

  Customer withCars(List<Car> others) {
    return new Customer(id, person, contact, loyalty, social, children, others, taste);
  }

  Customer with(Taste other) {
    return new Customer(id, person, contact, loyalty, social, children, cars, other);
  }

  Customer withName(String firstName, String lastName) {
    return with(new Person(firstName, lastName, person.sex, person.birthday, person.age));
  }

  Customer withSex(String sex) {
    return with(new Person(person.firstName, person.lastName, sex, person.birthday, person.age));
  }

  Customer withBirthday(String birthday, String age) {
    return with(new Person(person.firstName, person.lastName, person.sex, birthday, age));
  }

  Customer withEmail(String email) {
    return with(
        new Contact(
            email,
            contact.phone,
            contact.store,
            contact.bought,
            contact.emailConsent,
            contact.smsConsent));
  }

  Customer withPhone(String phone) {
    return with(
        new Contact(
            contact.email,
            phone,
            contact.store,
            contact.bought,
            contact.emailConsent,
            contact.smsConsent));
  }

  Customer withCard(String card) {
    return with(
        new Loyalty(card, loyalty.issuedAt, loyalty.level, loyalty.bonuses, loyalty.toNextLevel));
  }
}

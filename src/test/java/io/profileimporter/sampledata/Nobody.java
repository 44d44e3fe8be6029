package io.profileimporter.sampledata;

import io.profileimporter.sampledata.Customer.Loyalty;
import io.profileimporter.sampledata.Customer.Social;
import java.util.List;

/** The record that a till keeps for sales to people whom it does not know. */
final class Nobody {

  private Nobody() {}

  static Customer instead(Customer customer, String name) {
    return customer
        .withId("")
        .withName("", name)
        .withSex("")
        .withBirthday("", "")
        .withEmail("нет")
        .withPhone("")
        .with(new Loyalty("", "", 0, 0, 0))
        .with(new Social("", "", ""))
        .withChildren(List.of())
        .withCars(List.of());
  }
}

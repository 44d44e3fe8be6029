package io.profileimporter.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A typed value of a property, as the API takes it. */
public sealed interface PropertyValue {

  /** A text that is not empty. */
  record Text(String text) implements PropertyValue {
    public Text {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("expected a text but was nothing");
      }
    }
  }

  record WholeNumber(long number) implements PropertyValue {}

  record DecimalNumber(BigDecimal number) implements PropertyValue {}

  record Flag(boolean flag) implements PropertyValue {}

  record Day(LocalDate day) implements PropertyValue {}

  record GenderValue(Gender gender) implements PropertyValue {}

  record Kids(List<Kid> kids) implements PropertyValue {
    public Kids {
      kids = List.copyOf(kids);
    }
  }

  record Vehicles(List<Vehicle> vehicles) implements PropertyValue {
    public Vehicles {
      vehicles = List.copyOf(vehicles);
    }
  }

  /** An array of a custom property. */
  record Items(List<PropertyValue> items) implements PropertyValue {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** An object of a custom property; its members are sent in this order. */
  record Members(Map<String, PropertyValue> members) implements PropertyValue {
    public Members {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
  }

  /** The property is to be emptied at the API: sent as {@code null}. */
  enum Cleared implements PropertyValue {
    CLEARED
  }
}

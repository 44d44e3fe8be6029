package io.profileimporter.mapping;

import io.profileimporter.profile.PropertyValue;
import io.profileimporter.profile.Vehicle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Vehicles: brand, model and VDS. */
enum VehicleKind implements ElementKind<Vehicle> {
  VEHICLE;

  private static final List<String> PARTS = List.of("brand", "model", "vds");

  @Override
  public String kind() {
    return "vehicle";
  }

  @Override
  public List<String> parts() {
    return PARTS;
  }

  @Override
  public String separator() {
    return "|";
  }

  @Override
  public Optional<List<String>> takeApart(String element, String separator) {
    List<String> parts = new ArrayList<>(Separated.by(element, separator));
    while (parts.size() < PARTS.size()) {
      parts.add("");
    }
    return parts.size() > PARTS.size() ? Optional.empty() : Optional.of(parts);
  }

  @Override
  public Optional<Vehicle> make(Elements.Element element, List<Trouble> trouble) {
    List<Optional<String>> parts = new ArrayList<>();
    for (int index = 0; index < PARTS.size(); index++) {
      parts.add(element.part(index, this, TextConversion.TEXT, trouble));
    }
    return parts.stream().allMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(new Vehicle(parts.get(0), parts.get(1), parts.get(2)));
  }

  @Override
  public PropertyValue list(List<Vehicle> vehicles) {
    return new PropertyValue.Vehicles(vehicles);
  }
}

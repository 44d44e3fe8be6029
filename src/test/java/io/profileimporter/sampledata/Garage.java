package io.profileimporter.sampledata;

import io.profileimporter.sampledata.Customer.Car;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** The cars that customers drive. */
final class Garage {

  /** A model, with the world manufacturer identifier of its VINs. */
  private record Model(String make, String name, String maker) {}

  private static final List<Model> MODELS =
      List.of(
          new Model("Nissan", "Qashqai", "SJN"),
          new Model("Toyota", "Corolla", "SB1"),
          new Model("Volkswagen", "Golf", "WVW"),
          new Model("BMW", "320i", "WBA"),
          new Model("Ford", "Focus", "WF0"),
          new Model("Renault", "Mégane", "VF1"),
          new Model("Hyundai", "Solaris", "Z94"),
          new Model("Kia", "Rio", "KNA"),
          new Model("Škoda", "Octavia", "TMB"),
          new Model("Seat", "León", "VSS"),
          new Model("Lada", "Vesta", "XTA"),
          new Model("Honda", "Accord", "1HG"),
          new Model("Mercedes-Benz", "C 180", "WDD"));

  /** No car for most, one for some, two for a few. */
  List<Car> cars(SplittableRandom chance) {
    int count = Math.max(0, chance.nextInt(20) - 14) / 2;
    return Stream.generate(() -> car(chance)).limit(Math.min(count, 2)).toList();
  }

  private static Car car(SplittableRandom chance) {
    Model model = MODELS.get(chance.nextInt(MODELS.size()));
    return new Car(model.make(), model.name(), Vins.of(model.maker(), chance));
  }
}

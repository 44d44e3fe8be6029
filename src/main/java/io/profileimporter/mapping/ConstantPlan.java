package io.profileimporter.mapping;

import io.profileimporter.profile.Property;
import java.util.List;

/** A property that has the same value in every row. */
record ConstantPlan(Property property, Supplied constant) implements PropertyPlan {

  @Override
  public PropertySource source() {
    return new PropertySource(property, List.of(), "constant");
  }

  @Override
  public PropertyMapping bind(Places places) {
    return (row, result) -> result.keep(property, constant.value(), constant.text());
  }
}

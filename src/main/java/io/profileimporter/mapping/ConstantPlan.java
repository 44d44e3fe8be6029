package io.profileimporter.mapping;

import io.profileimporter.profile.Property;

/** A property that has the same value in every row. */
record ConstantPlan(Property property, Supplied constant) implements PropertyPlan {

  @Override
  public PropertyMapping bind(Places places) {
    return (row, result) -> result.keep(property, constant.value(), constant.text());
  }
}

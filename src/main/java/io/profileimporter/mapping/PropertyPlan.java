package io.profileimporter.mapping;

import io.profileimporter.profile.Property;

/** How one property is made, as the mapping file says it: places are still names. */
interface PropertyPlan {

  Property property();

  /** Where it comes from, in words. */
  PropertySource source();

  /** Finds the named places in the rows of one export. */
  PropertyMapping bind(Places places);
}

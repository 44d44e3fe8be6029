package io.profileimporter.mapping;

/** Where the elements of a property stand, as the mapping file says it. */
interface ElementsOrigin {

  /** Finds the named places in the rows of one export. */
  ElementsPlace bind(Places places);
}

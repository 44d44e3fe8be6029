package io.profileimporter.mapping;

import java.util.List;

/** Where the elements of a property stand, as the mapping file says it. */
interface ElementsOrigin {

  /** The names of the places. */
  List<String> names();

  /** Finds the named places in the rows of one export. */
  ElementsPlace bind(Places places);
}

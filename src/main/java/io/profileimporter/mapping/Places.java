package io.profileimporter.mapping;

/** Finds the places that a mapping names in the rows of one export. */
interface Places {

  /** The place of one value. A name that fits nothing is a problem, and then nothing is there. */
  Place one(PlaceName name);

  /** The place of a list: of everything that a path leads to. */
  Place many(PlaceName name);

  /** Whether rows can have something under this name. */
  boolean has(String name);
}

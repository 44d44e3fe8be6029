package io.profileimporter.mapping;

/**
 * The name of a place in a row: a column, or a path in a document.
 *
 * @param where position in the mapping file, for messages
 */
record PlaceName(String name, String where) {}

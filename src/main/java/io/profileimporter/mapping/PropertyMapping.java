package io.profileimporter.mapping;

import io.profileimporter.row.SourceRow;

/** Makes one property of each row of an export. */
interface PropertyMapping {

  /** Adds what the row has of the property to the result: a value, trouble, both, or nothing. */
  void map(SourceRow row, RowResult result);
}

package io.profileimporter.mapping;

import io.profileimporter.profile.MappedRow;
import io.profileimporter.row.SourceRow;
import java.util.List;

/**
 * Makes a profile of a row. The same row always becomes the same profile; threads can share a
 * mapper.
 */
public final class RowMapper {

  private final List<PropertyMapping> properties;

  RowMapper(List<PropertyMapping> properties) {
    this.properties = List.copyOf(properties);
  }

  /**
   * Maps a row of the export that this mapper was bound to.
   *
   * @throws IllegalArgumentException for a row that could not be read, or that is of another kind
   *     of export
   */
  public MappedRow map(SourceRow row) {
    if (row instanceof SourceRow.UnreadRow) {
      throw new IllegalArgumentException(row.location() + ": expected a row that could be read");
    }
    RowResult result = new RowResult();
    for (PropertyMapping property : properties) {
      property.map(row, result);
    }
    return result.mappedRow();
  }
}

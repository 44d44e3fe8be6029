package io.profileimporter.profile;

import io.profileimporter.row.Rejection;
import java.util.List;
import java.util.Map;

/**
 * What the mapping made of a row.
 *
 * @param profile the values that could be converted
 * @param texts the text of the export that each of the profile's values was made from: screening
 *     sees more in {@code 1970-01-01T00:00:00Z} than in the day that it became
 * @param unreadable the values that could not be converted, each with its text
 */
public record MappedRow(Profile profile, Map<Property, String> texts, List<Rejection> unreadable) {

  public MappedRow {
    texts = PropertyMap.copyOf(texts);
    unreadable = List.copyOf(unreadable);
  }
}

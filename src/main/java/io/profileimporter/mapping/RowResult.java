package io.profileimporter.mapping;

import io.profileimporter.profile.MappedRow;
import io.profileimporter.profile.Profile;
import io.profileimporter.profile.Property;
import io.profileimporter.profile.PropertyMap;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.row.Rejection;
import java.util.ArrayList;
import java.util.List;

/** What one row has become so far. */
final class RowResult {

  private final PropertyMap.Builder<PropertyValue> values = new PropertyMap.Builder<>();
  private final PropertyMap.Builder<String> texts = new PropertyMap.Builder<>();
  private final List<Rejection> unreadable = new ArrayList<>();

  /**
   * Adds a value.
   *
   * @param text the text of the export that it was made from
   */
  void keep(Property property, PropertyValue value, String text) {
    values.put(property, value);
    texts.put(property, text);
  }

  /** Adds a value, or a part of one, that could not be converted. */
  void leaveOut(Property property, Trouble trouble) {
    String detail = trouble.part() + trouble.unfit().detail(CleanText.of(trouble.text()));
    unreadable.add(
        Rejection.ofValue(trouble.unfit().reason(), property.apiName(), trouble.text(), detail));
  }

  MappedRow mappedRow() {
    return new MappedRow(new Profile(values.build()), texts.build(), unreadable);
  }
}

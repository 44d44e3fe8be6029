package io.profileimporter.brake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What an export looks like, before anything of it is sent.
 *
 * @param rows all rows of it, where they could be counted
 * @param columns the names of its columns, where it is a table
 * @param correction whether it is a file of rejected rows that were corrected
 * @param sampled how many of the rows were mapped and screened, drawn evenly
 * @param rejected how many of these would be rejected
 * @param values by the API's name of each mapped property, in the sampled rows
 */
public record Shape(
    OptionalLong rows,
    List<String> columns,
    boolean correction,
    long sampled,
    long rejected,
    Map<String, ValueCounts> values) {

  public Shape {
    columns = List.copyOf(columns);
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    if (rejected < 0 || rejected > sampled) {
      throw new IllegalArgumentException(
          "expected 0 to " + sampled + " rejected rows but was " + rejected);
    }
  }

  /** The shape of an export of which only the header is known. */
  public static Shape ofHeader(List<String> columns) {
    return new Shape(
        OptionalLong.empty(), columns, CorrectionFile.hasHeader(columns), 0, 0, Map.of());
  }

  /** Rows that would be rejected, of those that were looked at. */
  Share rejectedRows() {
    return new Share(rejected, sampled);
  }

  /** Rows in which a property has nothing, of those that were looked at. */
  Share empty(String property) {
    return new Share(sampled - counts(property).filled(), sampled);
  }

  /** Rows in which a property has something, of those that were looked at. */
  Share filled(String property) {
    return new Share(counts(property).filled(), sampled);
  }

  /** Values of a property that would be left out, of all that it has. */
  Share dropped(String property) {
    return new Share(counts(property).dropped(), counts(property).filled());
  }

  private ValueCounts counts(String property) {
    return values.getOrDefault(property, ValueCounts.NONE);
  }
}

package io.profileimporter.row;

import java.util.Optional;

/**
 * Why one value, or the whole row, was kept out.
 *
 * @param field API name of the property that it is about ({@code email}, {@code kids}), where it is
 *     about one
 * @param value the guilty text as it stands in the export, where there is one
 * @param detail what was expected and what was found, in words: {@code expected yyyy-MM-dd but was
 *     "31/02/1990"}
 */
public record Rejection(
    Reason reason, Optional<String> field, Optional<String> value, String detail) {

  public static Rejection ofRow(Reason reason, String detail) {
    return new Rejection(reason, Optional.empty(), Optional.empty(), detail);
  }

  public static Rejection ofValue(Reason reason, String field, String value, String detail) {
    return new Rejection(reason, Optional.of(field), Optional.of(value), detail);
  }
}

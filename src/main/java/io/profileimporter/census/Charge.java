package io.profileimporter.census;

import io.profileimporter.row.Reason;
import java.util.List;

/**
 * What is said of a value, in the same words of many values.
 *
 * @param reason the rule
 * @param field API name of the property of the value
 * @param against API names of the properties that are in doubt
 * @param evidence in words, to follow the value
 */
public record Charge(Reason reason, String field, List<String> against, String evidence) {

  public Charge {
    against = List.copyOf(against);
  }
}

package io.profileimporter.census;

import io.profileimporter.row.Reason;
import java.util.List;

/**
 * What the file says against one of its values.
 *
 * @param reason the rule
 * @param field API name of the property of the value
 * @param hash of the value
 * @param shown the value, masked
 * @param against API names of the properties that are in doubt
 * @param evidence in words, to follow the value: {@code is shared by 312 customers with 298
 *     different names}
 * @param customers how many customers have the value
 * @param rows how many rows have it
 * @param examples lines on which some of the rows begin; their numbers, until they are looked up
 */
public record Finding(
    Reason reason,
    String field,
    long hash,
    String shown,
    List<String> against,
    String evidence,
    long customers,
    long rows,
    List<Long> examples) {

  public Finding {
    against = List.copyOf(against);
    examples = List.copyOf(examples);
  }

  /** In a sentence, with the value masked: {@code phone 7999***0001 is shared by …}. */
  public String sentence() {
    return field + " " + shown + " " + evidence;
  }

  /** What is said of the value, without the value. */
  Charge charge() {
    return new Charge(reason, field, against, evidence);
  }

  /** This finding with the lines of its rows in place of their numbers. */
  Finding at(List<Long> lines) {
    return new Finding(reason, field, hash, shown, against, evidence, customers, rows, lines);
  }

  /** This finding with its value, masked. */
  Finding showing(String masked) {
    return new Finding(reason, field, hash, masked, against, evidence, customers, rows, examples);
  }
}

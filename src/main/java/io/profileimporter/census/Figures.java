package io.profileimporter.census;

import java.util.List;

/**
 * What the rows of one value look like.
 *
 * @param names different names
 * @param people different people with a name: namesakes are told apart by their birthdays
 * @param surnamed different names with a surname
 * @param surnames different surnames, by their roots
 * @param unnamed different customers without a name
 * @param ids different ids of the store
 * @param emails different e-mail addresses
 * @param births different birthdays
 * @param examples the numbers of the first rows
 */
record Figures(
    long rows,
    long names,
    long people,
    long surnamed,
    long surnames,
    long unnamed,
    long ids,
    long emails,
    long births,
    List<Long> examples) {

  Figures {
    examples = List.copyOf(examples);
  }

  /** Different customers, with a name or without. */
  long customers() {
    return people + unnamed;
  }

  /** Different names; those without a surname may be short for others and count only alone. */
  long knownNames() {
    return surnamed > 0 ? surnamed : names;
  }

  /** Different customers of whom nobody can tell which family they are of. */
  long withoutSurname() {
    return surnamed == 0 ? customers() : Math.max(0, names - surnamed) + unnamed;
  }
}

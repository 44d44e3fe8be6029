package io.profileimporter.census;

import io.profileimporter.profile.Profile;

/**
 * A pass that gathers the customers of values: of all, or of those that another pass has chosen.
 */
final class Weighing {

  /** Says whether a value is looked at in this pass. */
  interface Choice {
    boolean includes(CountedField field, String text, long hash);
  }

  private final ValueHash hash;
  private final Choice choice;
  private final ValueTable table;

  Weighing(ValueHash hash, Choice choice, ValueTable table) {
    this.hash = hash;
    this.choice = choice;
    this.table = table;
  }

  /** Takes a row; answers whether there is room for more. */
  boolean add(Profile profile, RowFacts facts) {
    for (CountedField field : CountedField.ALL) {
      String text = field.text(profile);
      long value = hash.of(field, text);
      if (value != 0 && choice.includes(field, text, value)) {
        table.add(field, value, () -> Masked.of(field, text), facts);
      }
    }
    return !table.isFull();
  }

  /** Takes a row whose facts are not known yet. */
  boolean add(Profile profile, long record) {
    return add(profile, RowFacts.of(profile, hash, record));
  }
}

package io.profileimporter.census;

import io.profileimporter.profile.Profile;

/** The first pass over a large file: how often each value stands in it at most. */
final class Counting {

  private final ValueHash hash;
  private final Sketch sketch;
  private final SurnameSample sample;
  private final Birthdays birthdays;
  private final long[] reached = new long[Sketch.MOST + 1];

  Counting(ValueHash hash, Sketch sketch, SurnameSample sample, Birthdays birthdays) {
    this.hash = hash;
    this.sketch = sketch;
    this.sample = sample;
    this.birthdays = birthdays;
  }

  boolean add(Profile profile, long record) {
    sample.add(RowFacts.of(profile, hash, record));
    birthdays.add(profile);
    for (CountedField field : CountedField.ALL) {
      long value = hash.of(field, field.text(profile));
      if (value != 0 && field != CountedField.BIRTHDAY) {
        reached[sketch.add(value)]++;
      }
    }
    return true;
  }

  /**
   * How often a value must stand in the file to be looked at: twice, where so many can be looked
   * at, and else more often.
   *
   * @param most how many values can be looked at
   * @param limit never more often than that
   */
  int threshold(long most, int limit) {
    int threshold = 2;
    while (threshold < limit && reached[threshold] > most) {
      threshold++;
    }
    return threshold;
  }
}

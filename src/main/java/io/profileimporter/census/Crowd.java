package io.profileimporter.census;

import java.util.ArrayList;
import java.util.List;

/** Counts the rows of one value that are too many to be kept. */
final class Crowd {

  private static final int EXAMPLES = 3;

  private final CountedField field;
  private final Distinct names = new Distinct();
  private final Distinct births = new Distinct();
  private final Distinct bornNames = new Distinct();
  private final Distinct people = new Distinct();
  private final Distinct surnamed = new Distinct();
  private final Distinct surnames = new Distinct();
  private final Distinct unnamed = new Distinct();
  private final Distinct ids = new Distinct();
  private final Distinct emails = new Distinct();
  private final List<Long> examples = new ArrayList<>(EXAMPLES);

  Crowd(CountedField field) {
    this.field = field;
  }

  void add(RowFacts facts) {
    if (field != CountedField.BIRTHDAY) {
      addOthers(facts);
    }
    if (examples.size() < EXAMPLES && !examples.contains(facts.record())) {
      examples.add(facts.record());
    }
    if (facts.name() == 0) {
      unnamed.add(facts.withoutName(field));
      return;
    }
    names.add(facts.name());
    if (facts.birthday() != 0 && field != CountedField.BIRTHDAY) {
      bornNames.add(facts.name());
      people.add(ValueHash.of(facts.name(), facts.birthday()));
    }
    if (facts.surname() != 0) {
      surnamed.add(facts.name());
      surnames.add(facts.surname());
    }
  }

  private void addOthers(RowFacts facts) {
    ids.add(facts.id());
    emails.add(facts.email());
    births.add(facts.birthday());
  }

  /** A name without a birthday is one of its namesakes, not a further person. */
  Figures figures(long rows) {
    long unborn = Math.max(0, names.count() - bornNames.count());
    return new Figures(
        rows,
        names.count(),
        people.count() + unborn,
        surnamed.count(),
        surnames.count(),
        unnamed.count(),
        ids.count(),
        emails.count(),
        births.count(),
        examples);
  }
}

package io.profileimporter.census;

import java.util.List;

/** Counts what the rows of one value differ in. */
final class Crowd {

  private final CountedField field;
  private final Distinct names = new Distinct();
  private final Distinct births = new Distinct();
  private final Distinct knownNames = new Distinct();
  private final Distinct people = new Distinct();
  private final Distinct surnamed = new Distinct();
  private final Distinct surnames = new Distinct();
  private final Distinct unnamed = new Distinct();
  private final Distinct ids = new Distinct();
  private final Distinct emails = new Distinct();

  Crowd(CountedField field) {
    this.field = field;
  }

  void add(RowFacts facts) {
    if (field != CountedField.BIRTHDAY) {
      ids.add(facts.id());
      emails.add(facts.email());
      births.add(facts.birthday());
    }
    long name = facts.name();
    if (name == 0) {
      unnamed.add(facts.withoutName(field));
      return;
    }
    names.add(name);
    if (facts.family() != 0) {
      surnamed.add(name);
      surnames.add(facts.family());
    }
    tellApart(facts, name);
  }

  /** Namesakes have other birthdays; those of one birthday, other addresses. */
  private void tellApart(RowFacts facts, long name) {
    long known = field == CountedField.BIRTHDAY ? facts.withoutName(field) : facts.birthday();
    if (known != 0) {
      knownNames.add(name);
      people.add(ValueHash.of(name, known));
    }
  }

  /** A name of which nothing else is known is one of its namesakes, not a further person. */
  Figures figures(long rows, List<Long> examples) {
    long unknown = Math.max(0, names.count() - knownNames.count());
    long named = isOneOfFew() ? names.count() : people.count() + unknown;
    return new Figures(
        rows,
        names.count(),
        named,
        surnamed.count(),
        surnames.count(),
        unnamed.count(),
        ids.count(),
        emails.count(),
        births.count(),
        examples);
  }

  /** Few people who were born on one day and have the same full name are the same. */
  private boolean isOneOfFew() {
    return field == CountedField.BIRTHDAY && surnamed.count() > 0 && names.count() <= Sharers.FEW;
  }
}

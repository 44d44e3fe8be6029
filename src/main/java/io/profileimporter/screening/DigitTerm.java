package io.profileimporter.screening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What digits must follow; each digit leads to another term (Brzozowski 1964). */
sealed interface DigitTerm {

  DigitTerm END = new Then(List.of());
  DigitTerm NOTHING = new Either(Set.of());

  /** Whether it is satisfied by no further digit. */
  boolean canEnd();

  /** What must follow behind a digit; {@link #NOTHING} where the digit does not fit. */
  DigitTerm after(int digit);

  /** One digit of several, as bits. */
  record OneOf(int digits) implements DigitTerm {
    @Override
    public boolean canEnd() {
      return false;
    }

    @Override
    public DigitTerm after(int digit) {
      return (digits >> digit & 1) != 0 ? END : NOTHING;
    }
  }

  /** One part behind the other. */
  record Then(List<DigitTerm> parts) implements DigitTerm {
    @Override
    public boolean canEnd() {
      return parts.stream().allMatch(DigitTerm::canEnd);
    }

    @Override
    public DigitTerm after(int digit) {
      DigitTerm all = NOTHING;
      for (int at = 0; at < parts.size(); at++) {
        DigitTerm part = parts.get(at);
        all = either(all, then(part.after(digit), parts.subList(at + 1, parts.size())));
        if (!part.canEnd()) {
          return all;
        }
      }
      return all;
    }
  }

  /** One way of several. */
  record Either(Set<DigitTerm> ways) implements DigitTerm {
    @Override
    public boolean canEnd() {
      return ways.stream().anyMatch(DigitTerm::canEnd);
    }

    @Override
    public DigitTerm after(int digit) {
      DigitTerm all = NOTHING;
      for (DigitTerm way : ways) {
        all = either(all, way.after(digit));
      }
      return all;
    }
  }

  /** A term and what follows it. */
  static DigitTerm then(DigitTerm first, List<DigitTerm> rest) {
    if (first.equals(NOTHING)) {
      return NOTHING;
    }
    List<DigitTerm> parts = new ArrayList<>();
    for (DigitTerm term : concat(first, rest)) {
      parts.addAll(term instanceof Then several ? several.parts() : List.of(term));
    }
    return parts.size() == 1 ? parts.get(0) : new Then(List.copyOf(parts));
  }

  private static List<DigitTerm> concat(DigitTerm first, List<DigitTerm> rest) {
    List<DigitTerm> all = new ArrayList<>(rest.size() + 1);
    all.add(first);
    all.addAll(rest);
    return all;
  }

  /** The one or the other. */
  static DigitTerm either(DigitTerm one, DigitTerm other) {
    Set<DigitTerm> ways = new HashSet<>();
    for (DigitTerm term : List.of(one, other)) {
      ways.addAll(term instanceof Either several ? several.ways() : Set.of(term));
    }
    return ways.size() == 1 ? ways.iterator().next() : new Either(Set.copyOf(ways));
  }
}

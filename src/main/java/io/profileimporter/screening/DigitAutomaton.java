package io.profileimporter.screening;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression of digits as a table of states, which takes one look at each digit. A state
 * is made when the first number reaches it.
 */
final class DigitAutomaton {

  private final Map<DigitTerm, State> states = new ConcurrentHashMap<>();
  private final State start;

  private DigitAutomaton(DigitTerm term) {
    start = state(term);
  }

  /**
   * The automaton of a pattern.
   *
   * @throws IllegalArgumentException where it has more than digits, sets, groups and repetitions
   */
  static DigitAutomaton of(String pattern) {
    return new DigitAutomaton(DigitPatternReader.read(pattern));
  }

  /** An automaton that fits no digits. */
  static DigitAutomaton ofNothing() {
    return new DigitAutomaton(DigitTerm.NOTHING);
  }

  /** Whether the pattern fits all of the digits. */
  boolean matches(String digits) {
    State state = start;
    for (int at = 0; at < digits.length() && !state.isDead; at++) {
      state = next(state, digits.charAt(at) - '0');
    }
    return state.canEnd;
  }

  /** Whether the pattern fits the first of the digits. */
  boolean begins(String digits) {
    State state = start;
    for (int at = 0; at < digits.length() && !state.canEnd && !state.isDead; at++) {
      state = next(state, digits.charAt(at) - '0');
    }
    return state.canEnd;
  }

  State start() {
    return start;
  }

  /** Where a digit leads. */
  State next(State state, int digit) {
    State next = state.next[digit];
    if (next == null) {
      next = state(state.term.after(digit));
      state.next[digit] = next;
    }
    return next;
  }

  private State state(DigitTerm term) {
    return states.computeIfAbsent(term, State::new);
  }

  /** A place in the pattern; threads that write the same next state at once do no harm. */
  static final class State {

    final DigitTerm term;
    final boolean canEnd;
    final boolean isDead;
    final @Nullable State[] next = new @Nullable State[10];

    State(DigitTerm term) {
      this.term = term;
      this.canEnd = term.canEnd();
      this.isDead = term.equals(DigitTerm.NOTHING);
    }
  }
}

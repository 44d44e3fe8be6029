package io.profileimporter.screening;

import io.profileimporter.screening.DigitAutomaton.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Several regular expressions of digits, of which one walk along a number tells all that fit. A
 * state of them is one state of each, and is made when the first number reaches it.
 */
final class DigitAutomata {

  private final List<DigitAutomaton> patterns;
  private final Map<List<State>, Joint> states = new ConcurrentHashMap<>();
  private final Joint start;

  /**
   * @param patterns 32 at most
   */
  DigitAutomata(List<DigitAutomaton> patterns) {
    this.patterns = List.copyOf(patterns);
    this.start = joint(patterns.stream().map(DigitAutomaton::start).toList());
  }

  /** Which of the patterns fit all of the digits, as bits. */
  int fitting(String digits) {
    Joint joint = start;
    for (int at = 0; at < digits.length() && !joint.isDead; at++) {
      joint = next(joint, digits.charAt(at) - '0');
    }
    return joint.fitting;
  }

  private Joint next(Joint joint, int digit) {
    Joint next = joint.next[digit];
    if (next == null) {
      next = joint(after(joint, digit));
      joint.next[digit] = next;
    }
    return next;
  }

  private List<State> after(Joint joint, int digit) {
    List<State> after = new ArrayList<>(patterns.size());
    for (int at = 0; at < patterns.size(); at++) {
      after.add(patterns.get(at).next(joint.states.get(at), digit));
    }
    return List.copyOf(after);
  }

  private Joint joint(List<State> together) {
    return states.computeIfAbsent(together, Joint::new);
  }

  /** A place in each pattern; threads that write the same next one at once do no harm. */
  private static final class Joint {

    final List<State> states;
    final int fitting;
    final boolean isDead;
    final @Nullable Joint[] next = new @Nullable Joint[10];

    Joint(List<State> states) {
      int ends = 0;
      for (int at = 0; at < states.size(); at++) {
        ends |= states.get(at).canEnd ? 1 << at : 0;
      }
      this.states = states;
      this.fitting = ends;
      this.isDead = states.stream().allMatch(state -> state.isDead);
    }
  }
}

package io.profileimporter.cli;

import java.util.ArrayList;
import java.util.List;

/** Text in lines that fit a terminal, each part under a label at its left. */
final class Wrapped {

  private static final int WIDTH = 79;
  private static final int LABEL = 10;

  private final List<String> lines = new ArrayList<>();

  /** Adds a part: its items one after the other, as many on a line as fit. */
  void add(String label, List<String> items) {
    add(label, items, "  ");
  }

  /** Adds a part: its text word by word. */
  void addText(String label, String text) {
    add(label, List.of(text.split(" ", -1)), " ");
  }

  /** Adds a part: items with something between those that stand on one line. */
  void add(String label, List<String> items, String between) {
    StringBuilder line = new StringBuilder(padded(label));
    for (String item : items) {
      if (line.length() > LABEL && line.length() + between.length() + item.length() > WIDTH) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(padded(""));
      }
      line.append(line.length() > LABEL ? between : "").append(item);
      line = cut(line);
    }
    lines.add(line.toString().stripTrailing());
  }

  /** Moves what is beyond the width to lines of its own; answers with the last of them. */
  private StringBuilder cut(StringBuilder line) {
    StringBuilder left = line;
    while (left.length() > WIDTH) {
      int end = end(left);
      lines.add(left.substring(0, end).stripTrailing());
      String rest = left.substring(end).stripLeading();
      left = new StringBuilder(padded("")).append(rest);
    }
    return left;
  }

  /** Where a line that is too long ends: at a space, else in the middle of a word. */
  private static int end(StringBuilder line) {
    int space = line.lastIndexOf(" ", WIDTH);
    if (space > LABEL) {
      return space;
    }
    return Character.isHighSurrogate(line.charAt(WIDTH - 1)) ? WIDTH - 1 : WIDTH;
  }

  private static String padded(String label) {
    return label + " ".repeat(Math.max(1, LABEL - label.length()));
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}

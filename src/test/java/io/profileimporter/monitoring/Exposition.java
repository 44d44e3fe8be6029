package io.profileimporter.monitoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text format of Prometheus, version 0.0.4, as strictly as its specification is written:
 * one type a family and before its samples, families in one piece, no series twice, counters that
 * are named so, nothing but known escapes, a line feed at the end.
 */
final class Exposition {

  private static final String NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*";
  private static final String LABEL = "[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\\n]|\\\\[\\\\\"n])*\"";
  private static final Pattern HELP =
      Pattern.compile("# HELP (" + NAME + ") ((?:[^\\\\]|\\\\[\\\\n])*)");
  private static final Pattern TYPE =
      Pattern.compile("# TYPE (" + NAME + ") (counter|gauge|histogram|summary|untyped)");
  private static final Pattern SAMPLE =
      Pattern.compile(
          "("
              + NAME
              + ")(?:\\{((?:"
              + LABEL
              + ",?)*)})? (NaN|[+-]Inf|[+-]?[0-9.]+(?:[eE][+-]?\\d+)?)");

  private final Map<String, Double> series = new LinkedHashMap<>();
  private final Map<String, String> types = new HashMap<>();
  private final Set<String> helped = new HashSet<>();
  private final Set<String> finished = new HashSet<>();
  private String family = "";

  private Exposition() {}

  /** All series of a page with their values: {@code name{label="value"}}. */
  static Map<String, Double> parse(String page) {
    if (!page.endsWith("\n")) {
      throw new IllegalArgumentException("expected a line feed at the end");
    }
    Exposition exposition = new Exposition();
    page.lines().forEach(exposition::line);
    return exposition.series;
  }

  private void line(String line) {
    Matcher help = HELP.matcher(line);
    Matcher type = TYPE.matcher(line);
    Matcher sample = SAMPLE.matcher(line);
    if (help.matches()) {
      enter(help.group(1));
      require(helped.add(help.group(1)), "one help a family", line);
    } else if (type.matches()) {
      enter(type.group(1));
      require(types.put(type.group(1), type.group(2)) == null, "one type a family", line);
      require(
          type.group(2).equals("counter") == type.group(1).endsWith("_total"),
          "counters and no others to end in _total",
          line);
    } else {
      require(sample.matches(), "a help, a type or a sample", line);
      sample(sample, line);
    }
  }

  private void sample(Matcher sample, String line) {
    String name = sample.group(1);
    require(
        name.equals(family) || name.matches(Pattern.quote(family) + "_(sum|count|bucket)"),
        "a sample of the family " + family,
        line);
    require(types.containsKey(family), "a type before the samples", line);
    String key = sample.group(2) == null ? name : name + "{" + sample.group(2) + "}";
    String value = sample.group(3).replace("Inf", "Infinity");
    require(series.put(key, Double.parseDouble(value)) == null, "no series twice", line);
  }

  private void enter(String name) {
    if (!name.equals(family)) {
      require(finished.add(name), "the family " + name + " in one piece", name);
      family = name;
    }
  }

  private static void require(boolean fits, String expected, String line) {
    if (!fits) {
      throw new IllegalArgumentException("expected " + expected + " but was " + line);
    }
  }
}

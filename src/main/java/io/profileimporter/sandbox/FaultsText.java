package io.profileimporter.sandbox;

import io.profileimporter.profile.CustomProperty;
import io.profileimporter.settings.NearestName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the short form of {@link Faults}; one instance reads one text. */
final class FaultsText {

  private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,6})?)\\s*%");
  private static final Pattern CODE = Pattern.compile("[45]\\d\\d");
  private static final Pattern DURATION = Pattern.compile("(\\d{1,9})\\s*(ms|s|m)");
  private static final List<String> OPTIONS =
      List.of(
          "latency",
          "retry-after",
          "retry-after-date",
          "outage",
          "drip-every",
          "ignore",
          "drop",
          "seed");

  private final List<String> problems = new ArrayList<>();
  private final List<Faults.Share> shares = new ArrayList<>();
  private final List<Faults.Outage> outages = new ArrayList<>();
  private Faults.Latency latency = Faults.none().latency();
  private Optional<Faults.RetryAfter> retryAfter = Optional.empty();
  private Duration dripEvery = Faults.none().dripEvery();
  private double ignored;
  private final List<String> dropped = new ArrayList<>();
  private OptionalLong seed = OptionalLong.empty();

  Faults parse(String text) {
    Arrays.stream(text.split(","))
        .map(String::strip)
        .filter(e -> !e.isEmpty())
        .forEach(this::entry);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join(System.lineSeparator(), problems));
    }
    return new Faults(
        shares, latency, retryAfter, outages, dripEvery, new Faults.Loss(ignored, dropped), seed);
  }

  private void entry(String entry) {
    int equals = entry.indexOf('=');
    String name = equals < 0 ? entry : entry.substring(0, equals).strip();
    Optional<Fault> fault = fault(name);
    try {
      if (fault.isEmpty() && !OPTIONS.contains(name)) {
        throw unknown(name);
      }
      String value = equals < 0 ? "" : entry.substring(equals + 1).strip();
      fault.ifPresentOrElse(known -> share(known, value), () -> option(name, value));
    } catch (IllegalArgumentException problem) {
      problems.add("faults \"" + entry + "\": " + problem.getMessage());
    }
  }

  private static IllegalArgumentException unknown(String name) {
    List<String> known = names();
    return new IllegalArgumentException(
        "expected a code from 400 to 599 or one of "
            + String.join(", ", known)
            + " but was \""
            + name
            + "\""
            + NearestName.suggestion(name, known));
  }

  private static List<String> names() {
    return Stream.concat(Arrays.stream(Fault.Kind.values()).map(Fault::label), OPTIONS.stream())
        .collect(Collectors.toList());
  }

  private static Optional<Fault> fault(String name) {
    if (CODE.matcher(name).matches()) {
      return Optional.of(new Fault.Status(Integer.parseInt(name)));
    }
    return Arrays.stream(Fault.Kind.values())
        .filter(kind -> kind.label().equals(name))
        .map(Fault.class::cast)
        .findFirst();
  }

  private void share(Fault fault, String value) {
    shares.add(new Faults.Share(fault, part(value)));
  }

  private static double part(String value) {
    Matcher matcher = SHARE.matcher(value);
    if (!matcher.matches() || Double.parseDouble(matcher.group(1)) > 100) {
      throw mismatch("a share from 0% to 100%", value);
    }
    return Double.parseDouble(matcher.group(1)) / 100;
  }

  private void option(String name, String value) {
    switch (name) {
      case "latency" -> latency = latency(value);
      case "retry-after" -> retryAfter = retryAfter(value, Faults.RetryAfter.Form.SECONDS);
      case "retry-after-date" -> retryAfter = retryAfter(value, Faults.RetryAfter.Form.DATE);
      case "outage" -> outages.add(outage(value));
      case "drip-every" -> dripEvery = longerThanNothing(value);
      case "ignore" -> ignored = part(value);
      case "drop" -> dropped.add(property(value));
      default -> seed = OptionalLong.of(seed(value));
    }
  }

  private static Faults.Latency latency(String value) {
    String[] parts = value.split("±|\\+-", 2);
    Duration middle = duration(parts[0]);
    Duration jitter = parts.length == 1 ? Duration.ZERO : duration(parts[1]);
    if (jitter.compareTo(middle) > 0) {
      throw mismatch("a jitter no longer than the latency", value);
    }
    return new Faults.Latency(middle, jitter);
  }

  private static Optional<Faults.RetryAfter> retryAfter(String value, Faults.RetryAfter.Form form) {
    Duration delay = duration(value);
    if (delay.toMillis() % 1000 != 0) {
      throw mismatch("whole seconds such as 2s", value);
    }
    return Optional.of(new Faults.RetryAfter(delay, form));
  }

  private static Faults.Outage outage(String value) {
    String[] ends = value.split("\\.\\.", 2);
    if (ends.length < 2 || duration(ends[0]).compareTo(duration(ends[1])) >= 0) {
      throw mismatch("a time since the start such as 10s..40s", value);
    }
    return new Faults.Outage(duration(ends[0]), duration(ends[1]));
  }

  private static String property(String value) {
    if (!CustomProperty.isName(value)) {
      throw mismatch("the name of a property", value);
    }
    return value;
  }

  private static Duration longerThanNothing(String value) {
    Duration duration = duration(value);
    if (duration.isZero()) {
      throw mismatch("a duration longer than nothing", value);
    }
    return duration;
  }

  private static long seed(String value) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException notANumber) {
      throw mismatch("a whole number", value);
    }
  }

  private static Duration duration(String text) {
    Matcher matcher = DURATION.matcher(text.strip());
    if (!matcher.matches()) {
      throw mismatch("a duration such as 20ms, 2s or 1m", text);
    }
    long number = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "ms" -> Duration.ofMillis(number);
      case "s" -> Duration.ofSeconds(number);
      default -> Duration.ofMinutes(number);
    };
  }

  private static IllegalArgumentException mismatch(String expected, String found) {
    return new IllegalArgumentException("expected " + expected + " but was \"" + found + "\"");
  }
}

package io.profileimporter.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A measured figure beside its yardstick, which was taken in turn with it.
 *
 * @param yardstick empty where it could not be taken on this machine
 */
record Comparison(Unit unit, Figure measured, Optional<Figure> yardstick, Goal goal) {

  static final List<String> COLUMNS =
      List.of("measured", "", "yardstick", "", "ratio", "goal", "met");

  /** The cells of the table's row. */
  List<String> cells() {
    return List.of(
        measured.name(),
        unit.text(measured.value()),
        yardstick.map(Figure::name).orElse("none here"),
        yardstick.map(figure -> unit.text(figure.value())).orElse(""),
        yardstick.map(this::ratio).orElse(""),
        goal.text(unit),
        yardstick.map(this::met).orElse("?"));
  }

  private String ratio(Figure beside) {
    return String.format(Locale.ROOT, "%.2f", measured.value() / beside.value());
  }

  private String met(Figure beside) {
    return goal.isMet(measured.value(), beside.value()) ? "yes" : "NO";
  }
}

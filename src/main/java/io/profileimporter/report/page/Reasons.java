package io.profileimporter.report.page;

import io.profileimporter.report.StoredRejection;
import io.profileimporter.row.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reasons of one kind of trouble, the most frequent first.
 *
 * @param id of the group on the page
 * @param title what the troubles are
 * @param number how many there are
 */
public record Reasons(String id, String title, String number, List<Figure> figures) {

  /**
   * A reason with what there is to show of it.
   *
   * @param width of its bar, in hundredths
   */
  public record Figure(
      Advice advice, String number, String share, String width, Optional<Example> example) {}

  /** A case of a reason. */
  public record Example(String line, String field, String value, String detail) {

    static Example of(StoredRejection stored, Mask mask) {
      Optional<String> value = stored.rejection().value();
      return new Example(
          Wording.number(stored.line()),
          stored.rejection().field().map(Wording::field).orElse(""),
          value.map(mask::value).map(VisibleText::of).orElse(""),
          VisibleText.of(mask.text(stored.rejection().detail(), value)));
    }
  }

  static Reasons of(
      String id,
      String title,
      Map<String, Long> counts,
      AdviceTable advice,
      Map<String, Example> examples) {
    long sum = counts.values().stream().mapToLong(Long::longValue).sum();
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    List<Figure> figures = new ArrayList<>();
    counts.forEach(
        (code, count) ->
            figures.add(
                new Figure(
                    advice.of(code),
                    Wording.number(count),
                    Wording.share(count, sum),
                    Lines.percent(count, most),
                    Optional.ofNullable(examples.get(code)))));
    return new Reasons(id, title, Wording.number(sum), figures);
  }
}

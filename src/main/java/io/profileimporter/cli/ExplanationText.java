package io.profileimporter.cli;

import io.profileimporter.job.Explanation;
import io.profileimporter.job.Sent;
import io.profileimporter.report.Run;
import io.profileimporter.report.StoredRejection;
import io.profileimporter.row.Rejection;
import io.profileimporter.row.Stage;
import io.profileimporter.row.VisibleText;
import io.profileimporter.screening.ScreeningSettings;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** The way of a row, from the export to what the API has of it, on a screen. */
final class ExplanationText {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private ExplanationText() {}

  /**
   * The lines.
   *
   * @param now what the API has now, in words
   */
  static List<String> lines(
      Explanation row, ScreeningSettings screening, List<String> now, ZoneId zone) {
    Wrapped text = new Wrapped();
    Run run = row.run();
    text.addText(
        "where",
        "%s, row %d; run %s of %s (%s)"
            .formatted(
                row.row().location(),
                row.row().location().record(),
                run.id(),
                TIME.format(run.started().atZone(zone)),
                run.status().code()));
    addOthers(text, row);
    row.changes().forEach(change -> text.addText("", "since then: " + change));
    text.add("row", RowText.items(row.row()));
    new ExplainedProfile(row, screening).addTo(text);
    text.add("request", request(row), "");
    text.addText("answer", answer(row));
    String label = "now";
    for (String line : now) {
      text.addText(label, line);
      label = "";
    }
    return text.lines();
  }

  private static void addOthers(Wrapped text, Explanation row) {
    if (row.lines().size() > 1) {
      String lines = row.lines().stream().map(String::valueOf).collect(Collectors.joining(", "));
      text.addText(
          "",
          "the last of %d rows of this customer: lines %s".formatted(row.lines().size(), lines));
    }
  }

  /** The request in pieces between which a line may end. */
  private static List<String> request(Explanation row) {
    boolean sent = row.isSettled() && !isStoppedBefore(row);
    String request = row.request().map(VisibleText::of).orElse("none: the row stops before it");
    String whole = row.request().isEmpty() || sent ? request : "would be " + request;
    return List.of(whole.split("(?<=,)(?=\")|(?<= )(?=\\{)", -1));
  }

  /** Whether the run has rejected the row before anything was sent. */
  private static boolean isStoppedBefore(Explanation row) {
    return row.reported().stream()
        .filter(found -> found.outcome().equals(StoredRejection.ROW))
        .findFirst()
        .filter(found -> found.rejection().reason().stage() != Stage.DELIVERY)
        .isPresent();
  }

  /** What the run says, which may know other settings than those of now. */
  private static String answer(Explanation row) {
    if (!row.isSettled()) {
      return "none: the run has dealt with the rows up to "
          + row.run().counts().settled()
          + " and has not come to this one";
    }
    if (row.isRejected()) {
      StoredRejection decisive = row.reported().get(0);
      return isStoppedBefore(row)
          ? "none: the run has rejected the row, " + told(decisive)
          : "refused: " + told(decisive);
    }
    String without =
        row.reported().stream()
            .filter(found -> found.outcome().equals(StoredRejection.VALUE))
            .map(ExplanationText::field)
            .distinct()
            .collect(Collectors.joining(", "));
    return told(row.sent()) + (without.isEmpty() ? "" : "; without " + without);
  }

  private static String told(Sent sent) {
    return switch (sent) {
      case DELIVERED -> "delivered";
      case UNCHANGED -> "not sent: unchanged since it was delivered";
      case EITHER -> "delivered in this run, or with the same content in an earlier one";
    };
  }

  private static String field(StoredRejection found) {
    return found.rejection().field().orElse("a value")
        + " ("
        + found.rejection().reason().code()
        + ")";
  }

  private static String told(StoredRejection found) {
    Rejection rejection = found.rejection();
    return rejection.reason().code() + ": " + VisibleText.of(rejection.detail());
  }
}

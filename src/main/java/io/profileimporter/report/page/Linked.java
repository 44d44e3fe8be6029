package io.profileimporter.report.page;

import io.profileimporter.report.Corrections;
import io.profileimporter.report.Rounds;
import io.profileimporter.report.Rounds.Round;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The runs that are linked with a run by rejected rows that were loaded again.
 *
 * @param state what became of this run's rejected rows; empty where none was loaded again
 */
public record Linked(List<Link> earlier, String state, List<Link> later) {

  /**
   * A linked run.
   *
   * @param href its page, as seen from this one; empty where it does not stand beside it
   * @param state what became of its rejected rows
   */
  public record Link(String runId, String href, String state) {}

  /**
   * The linked runs.
   *
   * @param page where the page is written
   */
  static Linked of(Rounds rounds, Path page) {
    return new Linked(
        links(rounds.earlier().stream(), page),
        rounds.own().isBegun() ? state(rounds.own()) : "",
        links(rounds.later().stream(), page));
  }

  private static List<Link> links(Stream<Round> rounds, Path page) {
    return rounds
        .map(round -> new Link(round.runId(), href(round, page), state(round.corrections())))
        .toList();
  }

  private static String href(Round round, Path page) {
    Path folder = round.reportFolder().toAbsolutePath();
    Path beside = page.toAbsolutePath().resolve("../..").normalize().resolve(folder.getFileName());
    return beside.equals(folder) ? "../" + folder.getFileName() + "/report.html" : "";
  }

  private static String state(Corrections corrections) {
    return "Of its "
        + Wording.count(corrections.rejected(), "rejected row", "rejected rows")
        + " "
        + Wording.number(corrections.delivered())
        + (corrections.delivered() == 1 ? " is" : " are")
        + " corrected and delivered, "
        + Wording.number(corrections.rejectedAgain())
        + " rejected again, "
        + Wording.number(corrections.open())
        + " still open.";
  }
}

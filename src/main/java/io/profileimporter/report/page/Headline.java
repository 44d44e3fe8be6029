package io.profileimporter.report.page;

import io.profileimporter.report.Run;
import io.profileimporter.report.RunCounts;
import io.profileimporter.report.RunSummary;
import io.profileimporter.row.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a run has come to, in words.
 *
 * @param title one sentence without its full stop
 * @param sentences what else there is to say
 */
public record Headline(String title, List<String> sentences) {

  static Headline of(RunSummary summary, Trend trend, boolean rehearsal) {
    Run run = summary.run();
    List<String> sentences = new ArrayList<>();
    if (rehearsal) {
      sentences.add("Nothing was sent: this was a check.");
    }
    run.message().map(VisibleText::of).map(Headline::sentence).ifPresent(sentences::add);
    addCounts(sentences, summary, rehearsal);
    trend.comparison().ifPresent(sentences::add);
    return new Headline(title(run, rehearsal), sentences);
  }

  private static String title(Run run, boolean rehearsal) {
    RunCounts counts = run.counts();
    String read = Wording.count(counts.read(), "row", "rows");
    String what = rehearsal ? "The check" : "The import";
    return switch (run.status()) {
      case COMPLETED -> completed(counts, rehearsal);
      case STOPPED -> what + " was stopped after " + read;
      case STOPPED_AT_MAX_REJECTED -> "Stopped after " + read + ": too many were rejected";
      case HELD -> "The export is unlike those before it: nothing was sent";
      case FAILED -> what + " failed after " + read;
      case RUNNING -> what + " is at work: " + read + " so far";
      case INTERRUPTED -> what + " was interrupted after " + read;
      case ABANDONED -> what + " was left behind after " + read;
    };
  }

  private static String completed(RunCounts counts, boolean rehearsal) {
    if (counts.read() == 0) {
      return "The export has no rows";
    }
    String verb = rehearsal ? " can be delivered" : verb(counts);
    long good = counts.delivered() + counts.unchanged();
    return good == counts.read()
        ? "Every customer" + verb.replace(" were ", " was ").replace(" are ", " is ")
        : Wording.number(good) + " of " + Wording.count(counts.read(), "row", "rows") + verb;
  }

  private static String verb(RunCounts counts) {
    return counts.unchanged() == 0 ? " were delivered" : " are delivered or unchanged";
  }

  private static void addCounts(List<String> sentences, RunSummary summary, boolean rehearsal) {
    RunCounts counts = summary.run().counts();
    if (counts.rejected() > 0) {
      sentences.add(
          Wording.count(counts.rejected(), "row", "rows")
              + " ("
              + Wording.share(counts.rejected(), counts.read())
              + (counts.rejected() == 1 ? ") was rejected." : ") were rejected."));
    }
    String which = rehearsal ? "can be delivered." : "were delivered.";
    add(sentences, counts.dropped(), " left out of profiles that " + which);
    add(sentences, summary.doubted(), " kept although a rule speaks against it.");
    if (counts.left() > 0) {
      String left =
          Wording.count(counts.left(), "row was", "rows were") + " read and not dealt with";
      sentences.add(left + (rehearsal ? "." : "; the next start deals with them."));
    }
  }

  private static void add(List<String> sentences, long values, String what) {
    if (values > 0) {
      sentences.add(Wording.count(values, "value was", "values were") + what);
    }
  }

  private static String sentence(String message) {
    String text = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
    return text.endsWith(".") ? text : text + ".";
  }
}

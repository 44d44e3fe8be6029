package io.profileimporter.job;

import io.profileimporter.brake.Shape;
import io.profileimporter.report.RejectionStore;
import io.profileimporter.report.Run;
import io.profileimporter.report.RunStore;
import io.profileimporter.report.ShapeStore;
import io.profileimporter.row.Reason;
import io.profileimporter.row.Stage;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What was imported under the same name before a run.
 *
 * @param shapes of the exports of the last good runs, the newest first
 * @param same the good run that imported the very same file with the same settings, where there is
 *     one of which nothing is due any more: the API has refused none of its profiles
 */
record Earlier(List<Shape> shapes, Optional<Run> same) {

  static final Earlier NOTHING = new Earlier(List.of(), Optional.empty());

  Earlier {
    shapes = List.copyOf(shapes);
  }

  /** Looks up so many runs in a job store. */
  static Earlier in(JdbcTemplate jdbc, Run run, int most) {
    RunStore runs = new RunStore(jdbc);
    RejectionStore rejections = new RejectionStore(jdbc);
    Optional<Run> same =
        Optional.of(run.source().sha256())
            .filter(hash -> !hash.isEmpty())
            .flatMap(hash -> runs.goodOfFile(run.importName(), hash, run.started()))
            .filter(earlier -> earlier.settings().equals(run.settings()))
            .filter(earlier -> nothingIsDue(rejections, earlier));
    List<Run> good = runs.goodOf(run.importName(), run.started(), most);
    return new Earlier(new ShapeStore(jdbc).of(good), same);
  }

  private static boolean nothingIsDue(RejectionStore rejections, Run last) {
    return rejections.rejectedRowsByReason(last.id()).keySet().stream()
        .noneMatch(Earlier::isOfDelivery);
  }

  private static boolean isOfDelivery(String code) {
    return Reason.of(code).stage() == Stage.DELIVERY;
  }
}

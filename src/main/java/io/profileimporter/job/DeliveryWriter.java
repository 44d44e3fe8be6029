package io.profileimporter.job;

import io.profileimporter.delivery.Delivery;
import io.profileimporter.delivery.DeliveryReply;
import io.profileimporter.delivery.OutgoingProfile;
import io.profileimporter.report.CorrectionStore;
import io.profileimporter.report.RejectionStore;
import io.profileimporter.report.ReportedRow;
import io.profileimporter.report.RunStore;
import io.profileimporter.row.Outcome;
import io.profileimporter.row.Rejection;
import io.profileimporter.row.RowOrigin;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Delivers a set and writes down what became of each of its rows, in the chunk's transaction. It
 * never throws for a row: the framework would send the chunk again one by one, without retrying.
 */
final class DeliveryWriter implements ItemWriter<PreparedSet> {

  private final String runId;
  private final Delivery delivery;
  private final Supplier<Optional<OutgoingProfile>> upcoming;
  private final RejectionStore rejections;
  private final CorrectionStore corrections;
  private final RunStore runs;
  private final RunTally tally;

  /**
   * Writes for a run.
   *
   * @param upcoming profiles behind the chunk that may be begun while the chunk's slowest are
   *     awaited
   */
  DeliveryWriter(
      String runId,
      Delivery delivery,
      Supplier<Optional<OutgoingProfile>> upcoming,
      RejectionStore rejections,
      CorrectionStore corrections,
      RunStore runs,
      RunTally tally) {
    this.runId = runId;
    this.delivery = delivery;
    this.upcoming = upcoming;
    this.rejections = rejections;
    this.corrections = corrections;
    this.runs = runs;
    this.tally = tally;
  }

  @Override
  public void write(Chunk<? extends PreparedSet> chunk) {
    chunk.forEach(this::write);
  }

  private void write(PreparedSet set) {
    Iterator<DeliveryReply> replies = delivery.deliver(profilesOf(set), upcoming).iterator();
    List<ReportedRow> reported = new ArrayList<>();
    for (PreparedRow row : set.rows()) {
      report(row, replies, reported);
    }
    rejections.add(runId, reported);
    corrections.add(runId, originsOf(set));
    count(set.rows().size(), reported);
    runs.count(runId, tally.counts(), tally.requests());
  }

  private static Map<Long, RowOrigin> originsOf(PreparedSet set) {
    Map<Long, RowOrigin> origins = new LinkedHashMap<>();
    for (PreparedRow row : set.rows()) {
      row.origin().ifPresent(origin -> origins.put(row.packed().location().record(), origin));
    }
    return origins;
  }

  private static List<OutgoingProfile> profilesOf(PreparedSet set) {
    List<OutgoingProfile> profiles = new ArrayList<>(set.rows().size());
    for (PreparedRow row : set.rows()) {
      if (row.outcome() instanceof Outcome.Kept<OutgoingProfile> kept) {
        profiles.add(kept.value());
      }
    }
    return profiles;
  }

  private static void report(
      PreparedRow row, Iterator<DeliveryReply> replies, List<ReportedRow> reported) {
    if (row.outcome() instanceof Outcome.Rejected<OutgoingProfile> rejected) {
      reported.add(new ReportedRow(row.row(), rejected.rejections(), List.of(), false));
      return;
    }
    Outcome.Kept<OutgoingProfile> kept = (Outcome.Kept<OutgoingProfile>) row.outcome();
    if (replies.next() instanceof DeliveryReply.Refused refused) {
      List<Rejection> all = new ArrayList<>(List.of(refused.rejection()));
      all.addAll(kept.dropped());
      reported.add(new ReportedRow(row.row(), all, List.of(), false));
    } else if (!kept.dropped().isEmpty() || !kept.doubted().isEmpty()) {
      reported.add(new ReportedRow(row.row(), kept.dropped(), kept.doubted(), true));
    }
  }

  private void count(int rows, List<ReportedRow> reported) {
    long rejected = 0;
    long dropped = 0;
    for (ReportedRow row : reported) {
      if (row.delivered()) {
        dropped += row.rejections().size();
      } else {
        rejected++;
      }
    }
    tally.add(rows - rejected, rejected, dropped);
  }
}

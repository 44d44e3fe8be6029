package io.profileimporter.job;

import io.profileimporter.delivery.OutgoingProfile;
import io.profileimporter.mapping.PropertySource;
import io.profileimporter.profile.MappedRow;
import io.profileimporter.profile.Profile;
import io.profileimporter.report.Run;
import io.profileimporter.report.StoredRejection;
import io.profileimporter.row.Outcome;
import io.profileimporter.row.SourceRow;
import io.profileimporter.screening.Unheard;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * The way of one row through an import.
 *
 * @param changes what has changed since the run, in words
 * @param lines where all rows of the customer begin, where a customer was asked for
 * @param mapped nothing for a row that could not be read
 * @param properties the mapped values as a request would have them
 * @param unheard rules that spoke against a value in vain
 * @param verdict what the rules make of the row as things are now
 * @param outgoing the profile as it goes out, where it does
 * @param request the request for it, the secret masked
 * @param reported what the run has reported of the row
 * @param sent whether the run has sent the row, where it has dealt with it and not rejected it
 */
public record Explanation(
    Run run,
    List<String> changes,
    SourceRow row,
    List<Long> lines,
    List<PropertySource> sources,
    Optional<MappedRow> mapped,
    ObjectNode properties,
    List<Unheard.Objection> unheard,
    Outcome<Profile> verdict,
    Outcome<OutgoingProfile> outgoing,
    Optional<String> request,
    List<StoredRejection> reported,
    Sent sent) {

  public Explanation {
    changes = List.copyOf(changes);
    lines = List.copyOf(lines);
    sources = List.copyOf(sources);
    unheard = List.copyOf(unheard);
    reported = List.copyOf(reported);
  }

  /** Whether the run has come to the row and dealt with it. */
  public boolean isSettled() {
    return row.location().record() <= run.counts().settled();
  }

  /** Whether the run has rejected the row. */
  public boolean isRejected() {
    return reported.stream().anyMatch(each -> each.outcome().equals(StoredRejection.ROW));
  }
}

package io.profileimporter.job;

import io.profileimporter.delivery.Credentials;
import io.profileimporter.delivery.OutgoingProfile;
import io.profileimporter.delivery.ProfileEncoder;
import io.profileimporter.delivery.RequestText;
import io.profileimporter.mapping.RowMapper;
import io.profileimporter.profile.MappedRow;
import io.profileimporter.profile.Profile;
import io.profileimporter.report.CensusStore;
import io.profileimporter.report.RowRecord;
import io.profileimporter.report.Run;
import io.profileimporter.report.SourceFingerprint;
import io.profileimporter.row.Outcome;
import io.profileimporter.row.TableForm;
import io.profileimporter.screening.Screening;
import io.profileimporter.screening.Unheard;
import io.profileimporter.settings.Problems;
import io.profileimporter.source.ReadRow;
import io.profileimporter.source.RowReader;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes the way of one row once more, as it went in a run, and tells of each step. */
public final class Explaining {

  private final ImportSettings settings;
  private final JobStore store;
  private final ZoneId zone;

  /**
   * @param zone by which the run knew what day it was
   */
  public Explaining(ImportSettings settings, JobStore store, ZoneId zone) {
    this.settings = settings;
    this.store = store;
    this.zone = zone;
  }

  /**
   * Explains a row.
   *
   * @throws NoSuchRowException where the export has no such row
   * @throws io.profileimporter.source.UnreadableSourceException where it cannot be read
   */
  public Explanation explain(Run run, Export export, RowChoice choice) {
    SourceFingerprint source = export.fingerprint();
    try (RowReader reader = export.open(settings.source())) {
      Problems problems = new Problems();
      RowMapper mapper = settings.mapping().bind(reader.table().map(TableForm::columns), problems);
      problems.throwIfAny();
      RowSearch.Found found = new RowSearch(reader, mapper).find(choice);
      return explain(run, changes(run, source), found, mapper);
    }
  }

  /** A run without the shop's keys, or to a sandbox that is gone, differs in nothing else. */
  private List<String> changes(Run run, SourceFingerprint source) {
    Map<String, String> now = new HashMap<>(settings.decisive());
    for (String name : List.of("api-url", "shop-id")) {
      Optional.ofNullable(run.settings().get(name)).ifPresent(value -> now.put(name, value));
    }
    return Changes.since(run, source, now);
  }

  private Explanation explain(
      Run run, List<String> changes, RowSearch.Found found, RowMapper mapper) {
    Clock day = Clock.fixed(run.started(), zone);
    ReadRow read = found.row();
    Optional<MappedRow> mapped =
        read.rejection().isPresent() ? Optional.empty() : Optional.of(mapper.map(read.row()));
    Outcome<Profile> verdict = verdict(run, read, mapped, day);
    Outcome<OutgoingProfile> outgoing =
        ProfileEncoder.of(settings.delivery(), settings.credentials()).encode(verdict);
    return new Explanation(
        run,
        changes,
        read.row(),
        found.lines(),
        settings.mapping().sources(),
        mapped,
        RequestText.properties(
            settings.delivery(),
            mapped.map(MappedRow::profile).orElseGet(() -> new Profile(Map.of()))),
        mapped.map(new Unheard(settings.screening(), day)::of).orElse(List.of()),
        verdict,
        outgoing,
        request(run, outgoing),
        new RowRecord(store.jdbc()).rejections(run.id(), read.row().location().record()),
        new SentRows(run, settings, store.jdbc()).of(verdict, outgoing));
  }

  private Outcome<Profile> verdict(Run run, ReadRow read, Optional<MappedRow> mapped, Clock day) {
    if (mapped.isEmpty()) {
      return Outcome.rejected(read.rejection().orElseThrow());
    }
    return new Screening(settings.screening(), day)
        .knowing(new CensusStore(store.jdbc()).findWhole(run.id()))
        .screen(mapped.get());
  }

  private Optional<String> request(Run run, Outcome<OutgoingProfile> outgoing) {
    Optional<Credentials> keys =
        Optional.ofNullable(run.settings().get("shop-id"))
            .map(shop -> new Credentials(shop, ""))
            .or(settings::credentials);
    return outgoing instanceof Outcome.Kept<OutgoingProfile> kept
        ? Optional.of(RequestText.of(settings.delivery(), keys, kept.value()))
        : Optional.empty();
  }
}

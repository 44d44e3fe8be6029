package io.profileimporter.job;

import io.profileimporter.census.Evidence;
import io.profileimporter.delivery.Credentials;
import io.profileimporter.delivery.Endpoint;
import io.profileimporter.ledger.Ledger;
import io.profileimporter.ledger.LedgerScope;
import io.profileimporter.profile.Person;
import io.profileimporter.report.CleanedFolder;
import io.profileimporter.report.PersonalTraces;
import io.profileimporter.report.ReportSources;
import io.profileimporter.report.Run;
import io.profileimporter.report.RunFacts;
import io.profileimporter.report.RunReport;
import io.profileimporter.report.RunStatus;
import io.profileimporter.report.page.ReportPage;
import io.profileimporter.settings.SettingsValue;
import io.profileimporter.source.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes every trace of a person that earlier runs have left, and tells where it was found. */
public final class Forgetting {

  private static final int LINES_TOLD = 20;
  private static final int PATHS_TOLD = 5;

  private final ImportSettings settings;
  private final JobStore store;
  private final boolean rehearsal;
  private final ReportSources sources;
  private final PersonalTraces traces;
  private final Map<String, SortedMap<Long, Long>> exports = new TreeMap<>();

  /**
   * Prepares to forget.
   *
   * @param rehearsal whether nothing is removed, only told
   */
  public Forgetting(ImportSettings settings, JobStore store, boolean rehearsal) {
    this.settings = settings;
    this.store = store;
    this.rehearsal = rehearsal;
    this.sources = ReportSources.of(store.jdbc());
    this.traces = new PersonalTraces(store.jdbc());
  }

  /** Removes a person; tells, a line each, what was found and what was done. */
  public List<String> forget(Person person) {
    List<String> told = new ArrayList<>();
    PersonsRows rows = new PersonsRows(settings, person);
    List<Run> runs = sources.runs().newest(Integer.MAX_VALUE);
    Set<String> paths = new TreeSet<>(runs.stream().map(run -> run.source().path()).toList());
    paths.remove(Export.STANDARD_INPUT);
    paths.stream().filter(Forgetting::isThere).forEach(path -> lookInto(path, rows, told));
    tellMissing(paths.stream().filter(path -> !isThere(path)).toList(), told);
    runs.forEach(run -> forgetIn(run, person, rows, told));
    forgetInLedger(person, told);
    return told;
  }

  private void lookInto(String path, PersonsRows rows, List<String> told) {
    try {
      SortedMap<Long, Long> found = rows.in(path);
      exports.put(path, found);
      if (!found.isEmpty()) {
        told.add(path + ": still stands there, " + lines(found) + "; the file is yours to change");
      }
    } catch (UnreadableSourceException unreadable) {
      told.add(
          path
              + ": not looked into to its end, because it cannot be read with this mapping; --mapping names"
              + " that of its import");
    }
  }

  private static boolean isThere(String path) {
    return Files.isRegularFile(Path.of(path));
  }

  /** Files that were moved or deleted since: where they are now, their owner knows. */
  private static void tellMissing(List<String> paths, List<String> told) {
    if (!paths.isEmpty()) {
      String some = paths.stream().limit(PATHS_TOLD).collect(Collectors.joining(", "));
      String more =
          paths.size() > PATHS_TOLD ? " and " + (paths.size() - PATHS_TOLD) + " more" : "";
      told.add("not looked into, because it is not there any more: " + some + more);
    }
  }

  private static String lines(SortedMap<Long, Long> found) {
    String some =
        found.values().stream()
            .limit(LINES_TOLD)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    String more = found.size() > LINES_TOLD ? " and " + (found.size() - LINES_TOLD) + " more" : "";
    return (found.size() == 1 ? "line " : "lines ") + some + more;
  }

  private void forgetIn(Run run, Person person, PersonsRows rows, List<String> told) {
    RunFacts facts = sources.facts().find(run.id());
    SortedMap<Long, Long> found =
        traces.find(run.id(), person, content -> rows.has(content, facts.columns()));
    if (ImportRun.asItStands(store, run).status() == RunStatus.RUNNING) {
      told.add(name(run) + ": is at work; forget once more when it has ended");
      return;
    }
    SortedMap<Long, Long> all = new TreeMap<>(found);
    all.putAll(isUnchanged(run) ? exports.getOrDefault(run.source().path(), found) : found);
    Evidence evidence = sources.censuses().find(run.id());
    List<String> done = new ArrayList<>();
    new TransactionTemplate(store.transactions())
        .executeWithoutResult(
            status -> {
              int rowsEmptied = traces.empty(run.id(), all.keySet());
              int values = traces.emptyEvidence(run.id(), evidence.hashesOf(person));
              addDone(rowsEmptied, values, found, done);
              done.addAll(files(run, person, all, facts, rowsEmptied + values));
              if (rehearsal) {
                status.setRollbackOnly();
              }
            });
    if (!done.isEmpty()) {
      told.add(
          name(run) + ": " + (rehearsal ? "would forget " : "forgot ") + String.join(", ", done));
    }
  }

  private static void addDone(
      int rows, int values, SortedMap<Long, Long> found, List<String> done) {
    if (rows > 0) {
      String where = found.isEmpty() ? "" : " (" + lines(found) + ")";
      done.add("what is kept of " + rows + (rows == 1 ? " row" : " rows") + where);
    }
    if (values > 0) {
      done.add("what the census says of " + values + (values == 1 ? " value" : " values"));
    }
  }

  private boolean isUnchanged(Run run) {
    try {
      Path path = Path.of(run.source().path());
      Optional<Instant> modified =
          Optional.of(Instant.ofEpochMilli(Files.getLastModifiedTime(path).toMillis()));
      return Files.size(path) == run.source().size() && modified.equals(run.source().modified());
    } catch (IOException gone) {
      return false;
    }
  }

  /** The page is made of the tables as this transaction leaves them. */
  private List<String> files(
      Run run, Person person, SortedMap<Long, Long> found, RunFacts facts, int removed) {
    if (rehearsal) {
      return List.of();
    }
    List<String> changed =
        new CleanedFolder(run, person, new HashSet<>(found.values()), facts.delimiter().charAt(0))
            .clean(sources);
    Path page = run.reportFolder().resolve("report.html");
    if ((removed > 0 || !changed.isEmpty()) && Files.exists(page)) {
      new ReportPage(sources, settings.reportMask(), ZoneId.systemDefault())
          .write(new RunReport(sources).summary(run), page);
      changed.add("report.html");
    }
    return changed;
  }

  private static String name(Run run) {
    return "run " + run.id() + " of " + run.source().name();
  }

  private void forgetInLedger(Person person, List<String> told) {
    if (settings.credentials().isEmpty()) {
      told.add("ledger: not looked into, because the shop's keys are not set");
      return;
    }
    Credentials keys = settings.credentials().get();
    int entries = 0;
    for (Endpoint endpoint : Endpoint.values()) {
      LedgerScope scope =
          new LedgerScope(
              settings.delivery().apiUrl().toString(), keys.shopId(), SettingsValue.name(endpoint));
      entries += forgetIn(new Ledger(store.jdbc(), scope), person, keys);
    }
    if (entries > 0) {
      told.add(
          "ledger: "
              + (rehearsal ? "would forget " : "forgot ")
              + entries
              + (entries == 1 ? " entry" : " entries"));
    }
  }

  private int forgetIn(Ledger ledger, Person person, Credentials keys) {
    return rehearsal
        ? ledger.count(person.identities(), keys.shopSecret())
        : ledger.forget(person.identities(), keys.shopSecret());
  }
}

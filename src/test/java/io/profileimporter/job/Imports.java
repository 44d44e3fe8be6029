package io.profileimporter.job;

import io.profileimporter.brake.BrakeSettings;
import io.profileimporter.delivery.Credentials;
import io.profileimporter.delivery.Delivery;
import io.profileimporter.delivery.DeliverySettings;
import io.profileimporter.delivery.ProfileEncoder;
import io.profileimporter.ledger.LedgerSettings;
import io.profileimporter.mapping.MappingPlan;
import io.profileimporter.mapping.RowMapper;
import io.profileimporter.report.CorrectionForm;
import io.profileimporter.report.ImportName;
import io.profileimporter.report.RunSummary;
import io.profileimporter.report.page.Mask;
import io.profileimporter.row.Columns;
import io.profileimporter.screening.Screening;
import io.profileimporter.screening.ScreeningSettings;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import io.profileimporter.settings.SettingsNode;
import io.profileimporter.source.SourceSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Imports of {@code customers.csv}, with the columns id and birthday, on one job store. */
final class Imports implements AutoCloseable, RunListener {

  static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

  private final Path folder;
  private final JobStore store;
  private final List<String> notes = new ArrayList<>();
  private StopSignal stop = new StopSignal();
  private LedgerSettings ledger = LedgerSettings.off();

  private Consumer<String> onNote = note -> {};

  Imports(Path folder) {
    this(folder, TestStore.H2.open());
  }

  Imports(Path folder, JobStore store) {
    this.folder = folder;
    this.store = store;
  }

  /** Has something happen when the user is told something. */
  void onNote(Consumer<String> reaction) {
    onNote = reaction;
  }

  /** Keeps a ledger from now on. */
  void remember(LedgerSettings settings) {
    ledger = settings;
  }

  static Columns columns() {
    return Columns.of(List.of("id", "birthday"));
  }

  static RowPreparation preparation() {
    Problems problems = new Problems();
    RowMapper mapper = mapping(problems).bind(Optional.of(columns()), problems);
    problems.throwIfAny();
    return new RowPreparation(
        mapper,
        new Screening(screening(problems), NOON),
        ProfileEncoder.of(DeliverySettings.defaults(), Optional.empty()),
        Optional.empty());
  }

  JobStore store() {
    return store;
  }

  List<String> notes() {
    return notes;
  }

  StopSignal stop() {
    return stop;
  }

  /** An export of these rows, one a line. */
  Path export(List<String> rows) {
    try {
      String text = "id,birthday\n" + String.join("\n", rows) + "\n";
      return Files.writeString(folder.resolve("customers.csv"), text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  RunSummary run(Path export, int setSize, String maxRejected, Delivery delivery) {
    stop = new StopSignal();
    ImportSettings settings = settings(setSize, MaxRejected.parse(maxRejected));
    return new ImportRun(settings, store, () -> delivery, NOON, this, stop)
        .execute(Export.of(export.toString(), InputStream.nullInputStream()), false);
  }

  RunSummary run(Path export, int setSize, Delivery delivery) {
    return run(export, setSize, "", delivery);
  }

  private ImportSettings settings(int setSize, Optional<MaxRejected> maxRejected) {
    Problems problems = new Problems();
    MappingPlan mapping = mapping(problems);
    ScreeningSettings screening = screening(problems);
    problems.throwIfAny();
    return new ImportSettings(
        new ImportName("customers", ""),
        SourceSettings.detected(),
        mapping,
        screening,
        BrakeSettings.NONE,
        ledger,
        DeliverySettings.from(yaml("set-size: " + setSize, problems)),
        Optional.of(new Credentials("shop", "secret")).filter(keys -> ledger.enabled()),
        new JobStoreSettings(JobStoreSettings.DEFAULT_URL, Optional.empty(), Optional.empty()),
        folder.resolve("reports"),
        maxRejected,
        Mask.NONE,
        CorrectionForm.AS_EXPORT,
        Map.of(),
        List.of());
  }

  private static MappingPlan mapping(Problems problems) {
    String yaml = "properties: {id: id, birthday: birthday}";
    return MappingPlan.from(yaml(yaml, problems), NOON);
  }

  private static ScreeningSettings screening(Problems problems) {
    return ScreeningSettings.from(yaml("enabled: false", problems));
  }

  private static SettingsNode yaml(String yaml, Problems problems) {
    return SettingsFile.parse("test.yaml", yaml, problems);
  }

  @Override
  public void note(String note) {
    notes.add(note);
    onNote.accept(note);
  }

  @Override
  public void started(RunProgress progress) {
    // nobody looks
  }

  @Override
  public void ended() {
    // nobody looks
  }

  @Override
  public void close() {
    store.close();
  }
}

package io.profileimporter.config;

import io.profileimporter.delivery.Credentials;
import io.profileimporter.delivery.DeliverySettings;
import io.profileimporter.delivery.Trust;
import io.profileimporter.job.ImportSettings;
import io.profileimporter.job.JobStoreSettings;
import io.profileimporter.ledger.LedgerSettings;
import io.profileimporter.mapping.IdentifierForm;
import io.profileimporter.mapping.MappingPlan;
import io.profileimporter.notice.Secrets;
import io.profileimporter.profile.Identity;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.report.page.Mask;
import io.profileimporter.screening.ScreeningSettings;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import io.profileimporter.settings.SettingsNode;
import io.profileimporter.source.SourceSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads all settings of an import: the command line goes before the environment, and that before
 * the settings file. Every problem is told at once.
 */
public final class SettingsReader {

  private static final String JOB_STORE_PASSWORD = "PROFILE_IMPORTER_JOB_STORE_PASSWORD";

  private final Map<String, String> environment;
  private final Path workingFolder;

  public SettingsReader(Map<String, String> environment, Path workingFolder) {
    this.environment = Map.copyOf(environment);
    this.workingFolder = workingFolder;
  }

  /**
   * The settings of an import.
   *
   * @param exports the files that will be imported: the mapping has to fit each of them
   * @throws io.profileimporter.settings.InvalidSettingsException with all problems
   */
  public ImportSettings read(Overrides overrides, List<String> exports) {
    Problems problems = new Problems();
    SettingsNode file = settingsFile(overrides.config(), problems);
    ImportSettings settings = read(file, overrides, exports.size(), problems);
    new ExportFiles(settings.source(), settings.mapping(), problems).check(exports);
    problems.throwIfAny();
    return settings;
  }

  /**
   * The settings of an import in a file that is read already.
   *
   * @param exports how many files are imported together
   */
  ImportSettings read(SettingsNode file, Overrides overrides, int exports, Problems problems) {
    Optional<Path> mappingFile = MappingReader.file(file, overrides, problems);
    SettingsNode mapping = MappingReader.read(mappingFile, problems);
    MappingPlan plan = MappingPlan.from(mapping);
    SettingsNode screening = file.section("screening");
    DeliverySettings delivery =
        new DeliveryOverrides(overrides, problems).over(file.section("delivery"));
    SettingsNode keys = file.section("credentials");
    Optional<Credentials> credentials = credentials(keys, overrides, problems);
    SettingsNode report = file.section("report");
    ReportReader reports = new ReportReader(report, overrides);
    DecisiveSettings decisive =
        new DecisiveSettings(mapping, screening, delivery, overrides, credentials);
    ImportSettings settings =
        new ImportSettings(
            decisive.importName(new NameReader(problems).read(file, overrides.name(), mappingFile)),
            SourceSettings.from(mapping.section("source")),
            plan,
            ScreeningSettings.from(screening),
            new BrakesReader(overrides).read(file.section("brakes"), exports),
            ledger(file, overrides),
            delivery,
            credentials,
            jobStore(file, overrides.jobStore(), problems),
            reports.folder(),
            reports.maxRejected(problems),
            ReportReader.mask(report),
            CorrectionFormReader.read(report.section("csv")),
            decisive.asMap(),
            warnings(keys, overrides));
    report.finish();
    boolean told = overrides.sends() && overrides.sandbox().isEmpty();
    TellingSettings.from(file, delivery.trust(), new Secrets(environment, told));
    file.section(ScheduleReader.IMPORTS);
    file.finish();
    MappingReader.requireFitting(plan, delivery.endpoint(), problems);
    return settings;
  }

  /**
   * The settings of the job store alone.
   *
   * @throws io.profileimporter.settings.InvalidSettingsException with all problems
   */
  public JobStoreSettings readJobStore(Optional<Path> config, Optional<String> jobStore) {
    Problems problems = new Problems();
    JobStoreSettings settings = jobStore(settingsFile(config, problems), jobStore, problems);
    problems.throwIfAny();
    return settings;
  }

  /**
   * The settings of screening alone.
   *
   * @throws io.profileimporter.settings.InvalidSettingsException with all problems
   */
  public ScreeningSettings readScreening(Optional<Path> config) {
    Problems problems = new Problems();
    ScreeningSettings settings =
        ScreeningSettings.from(settingsFile(config, problems).section("screening"));
    problems.throwIfAny();
    return settings;
  }

  /**
   * How people and machines get to know how the imports stand.
   *
   * @param secretsNeeded whether somebody will be told; else secrets need not be there
   * @throws io.profileimporter.settings.InvalidSettingsException with all problems
   */
  public TellingSettings readTelling(Optional<Path> config, boolean secretsNeeded) {
    Problems problems = new Problems();
    SettingsNode file = settingsFile(config, problems);
    TellingSettings settings =
        TellingSettings.from(
            file, Trust.from(file.section("delivery")), new Secrets(environment, secretsNeeded));
    problems.throwIfAny();
    return settings;
  }

  /**
   * How much of the values a report's page shows.
   *
   * @throws io.profileimporter.settings.InvalidSettingsException with all problems
   */
  public Mask readReportMask(Optional<Path> config) {
    Problems problems = new Problems();
    Mask mask = ReportReader.mask(settingsFile(config, problems).section("report"));
    problems.throwIfAny();
    return mask;
  }

  /**
   * The settings for reading one profile. The mapping, where there is one, tells the form of the
   * identifier.
   *
   * @param option the option of the command line that the identifier was given with
   * @throws io.profileimporter.settings.InvalidSettingsException with all problems
   */
  public GetSettings readGet(
      Overrides overrides, ProfileField identifier, String option, String text) {
    Problems problems = new Problems();
    SettingsNode file = settingsFile(overrides.config(), problems);
    Problems noMapping = overrides.mapping().isPresent() ? problems : new Problems();
    SettingsNode mapping =
        MappingReader.read(MappingReader.file(file, overrides, noMapping), problems);
    DeliverySettings delivery =
        new DeliveryOverrides(overrides, problems).over(file.section("delivery"));
    Optional<Credentials> credentials =
        credentials(file.section("credentials"), overrides, problems);
    Optional<Identity> identity =
        new IdentifierForm(mapping, Clock.systemUTC())
            .of(
                identifier,
                text,
                message ->
                    problems.add(
                        option, message + MappingReader.regionHint(identifier, noMapping)));
    problems.throwIfAny();
    return new GetSettings(delivery, credentials.orElseThrow(), identity.orElseThrow());
  }

  /**
   * The settings that say where profiles are delivered to.
   *
   * @throws io.profileimporter.settings.InvalidSettingsException with all problems
   */
  public TargetSettings readTarget(Overrides overrides) {
    Problems problems = new Problems();
    SettingsNode file = settingsFile(overrides.config(), problems);
    DeliverySettings delivery =
        new DeliveryOverrides(overrides, problems).over(file.section("delivery"));
    Optional<Credentials> credentials =
        credentials(file.section("credentials"), overrides, problems);
    problems.throwIfAny();
    return new TargetSettings(delivery, credentials.orElseThrow());
  }

  SettingsNode settingsFile(Optional<Path> config, Problems problems) {
    Path standard = workingFolder.resolve("config/application.yaml");
    if (config.isEmpty() && !Files.exists(standard)) {
      return SettingsNode.empty("settings", problems);
    }
    return SettingsFile.read(config.orElse(shortened(standard)), problems);
  }

  private Path shortened(Path path) {
    return workingFolder.equals(Path.of("").toAbsolutePath())
        ? workingFolder.relativize(path)
        : path;
  }

  private Optional<Credentials> credentials(
      SettingsNode section, Overrides overrides, Problems problems) {
    boolean needed = overrides.sends() && overrides.sandbox().isEmpty();
    CredentialsReader reader = new CredentialsReader(environment);
    if (needed) {
      return reader.read(section, problems);
    }
    Problems unimportant = new Problems();
    Optional<Credentials> found = reader.read(section, unimportant);
    return overrides.sandbox().isPresent() ? Optional.of(CredentialsReader.SANDBOX) : found;
  }

  private List<String> warnings(SettingsNode keys, Overrides overrides) {
    return overrides.sandbox().isPresent()
        ? List.of()
        : new CredentialsReader(environment).warnings(keys);
  }

  private JobStoreSettings jobStore(
      SettingsNode file, Optional<String> override, Problems problems) {
    JobStoreSettings settings =
        JobStoreSettings.from(
            file.section("job"), Optional.ofNullable(environment.get(JOB_STORE_PASSWORD)));
    if (override.isPresent() && !JobStoreSettings.isUrl(override.get())) {
      problems.add("--job-store", JobStoreSettings.EXPECTED_URL);
    }
    return override.map(settings::withUrl).orElse(settings);
  }

  /** What the sandbox of a process knows ends with it. */
  private static LedgerSettings ledger(SettingsNode file, Overrides overrides) {
    LedgerSettings settings = LedgerSettings.from(file.section("ledger"));
    return overrides.sandbox().isPresent() ? LedgerSettings.off() : settings;
  }
}

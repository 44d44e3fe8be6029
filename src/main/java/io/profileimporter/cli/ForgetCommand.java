package io.profileimporter.cli;

import io.profileimporter.config.IdentifierReader;
import io.profileimporter.config.Overrides;
import io.profileimporter.config.SettingsReader;
import io.profileimporter.job.Forgetting;
import io.profileimporter.job.ImportSettings;
import io.profileimporter.job.JobStore;
import io.profileimporter.profile.Identity;
import io.profileimporter.profile.Person;
import io.profileimporter.profile.ProfileField;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code forget}: removes every trace of a person. */
@Command(
    name = "forget",
    description = {
      "Removes every trace of a person from the ledger, and from the tables and the reports of"
          + " earlier runs, and tells where it was found.",
      "Each option may be given several times, for one person; - reads a line of standard input."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ForgetCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--email", paramLabel = "ADDRESS", description = "E-mail address.")
  private List<String> emails = new ArrayList<>();

  @Option(names = "--phone", paramLabel = "NUMBER", description = "Phone number, in any form.")
  private List<String> phones = new ArrayList<>();

  @Option(names = "--id", paramLabel = "ID", description = "The store's own id.")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--loyalty-id", paramLabel = "CARD", description = "Loyalty card.")
  private List<String> loyaltyIds = new ArrayList<>();

  @Option(names = "--telegram-id", paramLabel = "ID", description = "Telegram id.")
  private List<String> telegramIds = new ArrayList<>();

  @Option(names = "--dry-run", description = "Tell what would be removed, and remove nothing.")
  private boolean dryRun;

  @Mixin private ConfigOption config = new ConfigOption();

  @Mixin private MappingOption mapping = new MappingOption();

  @Mixin private ApiUrlOption apiUrl = new ApiUrlOption();

  @Mixin private JobStoreOption jobStore = new JobStoreOption();

  @Override
  public Integer call() {
    SettingsReader reader = config.reader();
    ImportSettings settings = reader.read(overrides(), List.of());
    Person person = new Person(identities(new IdentifierReader(reader)));
    try (JobStore store = JobStore.open(settings.jobStore())) {
      List<String> told = new Forgetting(settings, store, dryRun).forget(person);
      (told.isEmpty() ? List.of("found nowhere") : told)
          .forEach(spec.commandLine().getOut()::println);
      spec.commandLine().getOut().flush();
    }
    return ExitCode.ALL_DELIVERED;
  }

  private Set<Identity> identities(IdentifierReader reader) {
    Map<ProfileField, List<String>> given = new EnumMap<>(ProfileField.class);
    given.put(ProfileField.EMAIL, emails);
    given.put(ProfileField.PHONE, phones);
    given.put(ProfileField.ID, ids);
    given.put(ProfileField.LOYALTY_ID, loyaltyIds);
    given.put(ProfileField.TELEGRAM_ID, telegramIds);
    Scanner input = new Scanner(System.in, StandardCharsets.UTF_8);
    Set<Identity> identities = new LinkedHashSet<>();
    given.forEach(
        (field, texts) ->
            texts.forEach(text -> identities.add(identity(reader, field, typed(text, input)))));
    if (identities.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "expected at least one of " + IdentifierOptions.NAMES);
    }
    return identities;
  }

  private static String typed(String text, Scanner input) {
    return text.equals(STANDARD_INPUT) && input.hasNextLine() ? input.nextLine() : text;
  }

  /** What cannot be read is not repeated: it is somebody's. */
  private Identity identity(IdentifierReader reader, ProfileField field, String text) {
    return reader
        .read(overrides(), field, text)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--"
                        + field.apiName().replace('_', '-')
                        + ": expected a value that the mapping can read"));
  }

  private Overrides overrides() {
    return Overrides.builder()
        .config(config.file())
        .mapping(mapping.file())
        .apiUrl(apiUrl.text())
        .jobStore(jobStore.url())
        .build();
  }
}

package io.profileimporter.cli;

import io.profileimporter.config.GetSettings;
import io.profileimporter.config.Overrides;
import io.profileimporter.delivery.ProfileReader;
import io.profileimporter.delivery.ProfileReply;
import io.profileimporter.delivery.UndeliverableException;
import io.profileimporter.job.StopSignal;
import io.profileimporter.row.VisibleText;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code get}: prints a profile as the API has it. */
@Command(
    name = "get",
    description = {
      "Prints the profile that the API has of a customer, all that it tells of it.",
      "The identifier is brought into the form in which an import with this mapping sends it."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class GetCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private IdentifierOptions wanted = new IdentifierOptions();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private ConfigOption config = new ConfigOption();

  @Mixin private MappingOption mapping = new MappingOption();

  @Mixin private ApiUrlOption apiUrl = new ApiUrlOption();

  @Override
  public Integer call() {
    wanted.require();
    GetSettings settings = settings();
    ProfileReader reader =
        new ProfileReader(
            settings.delivery(),
            settings.credentials(),
            Clock.systemUTC(),
            new StopSignal()::pause,
            new SecureRandom());
    try {
      return tell(reader.read(settings.identity()));
    } catch (UndeliverableException refused) {
      spec.commandLine().getErr().println(refused.getMessage());
      return ExitCode.INTERRUPTED;
    }
  }

  private GetSettings settings() {
    return config
        .reader()
        .readGet(
            Overrides.builder()
                .config(config.file())
                .mapping(mapping.file())
                .apiUrl(apiUrl.text())
                .sends(true)
                .build(),
            wanted.identifier(),
            wanted.option(),
            wanted.text());
  }

  private int tell(ProfileReply reply) {
    if (reply instanceof ProfileReply.Known known) {
      print(known.profile());
      return ExitCode.ALL_DELIVERED;
    }
    if (reply instanceof ProfileReply.Unknown unknown) {
      tellError("the API has no such profile (\"" + unknown.message() + "\")");
      return ExitCode.READ_BACK;
    }
    tellError("no profile was read: " + ((ProfileReply.Unanswered) reply).why());
    return ExitCode.INTERRUPTED;
  }

  private void print(ObjectNode profile) {
    if (json) {
      spec.commandLine().getOut().println(ProfileText.json(profile));
    } else {
      ProfileText.lines(profile).forEach(spec.commandLine().getOut()::println);
    }
    spec.commandLine().getOut().flush();
  }

  private void tellError(String message) {
    spec.commandLine().getErr().println(VisibleText.of(message));
  }
}

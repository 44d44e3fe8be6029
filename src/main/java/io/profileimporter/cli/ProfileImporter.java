package io.profileimporter.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The door of the product: its commands, and what their exit codes mean. */
@Command(
    name = "profile-importer",
    description = "Imports customer profiles from CRM exports into PersonaClick / REES46.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      ImportCommand.class,
      CheckCommand.class,
      GetCommand.class,
      RunsCommand.class,
      ReportCommand.class,
      ScreenCommand.class,
      SandboxCommand.class,
      CommandLine.HelpCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every row was delivered",
      "1:the run failed or was stopped; starting it again goes on",
      "2:usage or settings; nothing was sent",
      "3:finished; some rows were rejected",
      "4:stopped at --max-rejected",
      "5:a profile that was read back is not there, or not as it was sent"
    },
    footerHeading = "%nCredentials:%n",
    footer = {
      "  PROFILE_IMPORTER_SHOP_ID, PROFILE_IMPORTER_SHOP_SECRET in the environment,",
      "  or a file that the settings name under credentials.file."
    })
public final class ProfileImporter implements Runnable {

  @Spec private CommandSpec spec;

  ProfileImporter() {
    spec = CommandSpec.create();
  }

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The command line, ready to execute. */
  static CommandLine commandLine() {
    return new CommandLine(new ProfileImporter())
        .setExecutionExceptionHandler(new FailureReport())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "expected a command");
  }
}

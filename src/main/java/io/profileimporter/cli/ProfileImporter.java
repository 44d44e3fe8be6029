package io.profileimporter.cli;

import java.util.List;
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
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every row was delivered, or is unchanged",
      "1:the run failed or was stopped; starting it again goes on; or a later one of several files"
          + " could not be begun",
      "2:usage or settings; nothing was sent",
      "3:finished; some rows were rejected",
      "4:stopped at --max-rejected",
      "5:finished, but a profile that was read back is not there, not as sent, or could not be"
          + " read; get: the API has no such profile",
      "6:held before the first request: the export is unlike those before it",
      "7:schedule --once: no complete file has come"
    },
    footerHeading = "%nCredentials:%n",
    footer = {
      "  PROFILE_IMPORTER_SHOP_ID, PROFILE_IMPORTER_SHOP_SECRET in the environment,",
      "  or a file that the settings name under credentials.file."
    })
public final class ProfileImporter implements Runnable {

  private static final List<Class<?>> COMMANDS =
      List.of(
          ImportCommand.class,
          CheckCommand.class,
          ScheduleCommand.class,
          GetCommand.class,
          RunsCommand.class,
          ReportCommand.class,
          LedgerCommand.class,
          ForgetCommand.class,
          ExplainCommand.class,
          ScreenCommand.class,
          NotifyCommand.class,
          SandboxCommand.class,
          CommandLine.HelpCommand.class);

  @Spec private CommandSpec spec;

  ProfileImporter() {
    spec = CommandSpec.create();
  }

  /**
   * Runs one command and ends the process with its exit code. Without that, threads that are left
   * would keep a process alive that has run out of memory.
   */
  public static void main(String[] arguments) {
    int code = ExitCode.INTERRUPTED;
    try {
      code = commandLine(arguments).execute(arguments);
    } catch (OutOfMemoryError full) {
      System.err.println("out of memory; give the process more with java -Xmx…");
    }
    System.exit(code);
  }

  /** The command line, ready to execute arguments. */
  static CommandLine commandLine(String... arguments) {
    CommandLine door = new CommandLine(new ProfileImporter());
    commands(arguments).forEach(door::addSubcommand);
    return door.setExecutionExceptionHandler(new FailureReport())
        .setParameterExceptionHandler(new UsageReport())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true);
  }

  /**
   * The command that is named first, or all: most of the time that they take would be for naught.
   */
  private static List<Class<?>> commands(String... arguments) {
    List<Class<?>> named =
        COMMANDS.stream()
            .filter(type -> arguments.length > 0 && nameOf(type).equals(arguments[0]))
            .toList();
    return named.isEmpty() || named.contains(CommandLine.HelpCommand.class) ? COMMANDS : named;
  }

  private static String nameOf(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "expected a command");
  }
}

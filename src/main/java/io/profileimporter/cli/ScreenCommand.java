package io.profileimporter.cli;

import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.Property;
import io.profileimporter.screening.Rule;
import io.profileimporter.screening.ScreeningSettings;
import io.profileimporter.screening.ValueScreening;
import io.profileimporter.screening.Verdict;
import io.profileimporter.settings.InvalidSettingsException;
import io.profileimporter.settings.NearestName;
import io.profileimporter.settings.SettingsValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code screen}: judges single values, for a user who wonders about one. */
@Command(
    name = "screen",
    description = {
      "Judges the values of a table with the columns field,value (others are not looked at).",
      "Prints one line a row: field,value,verdict,reason;",
      "the verdict is genuine, placeholder or malformed.",
      "With --rules: one line a rule: rule,finds,action,source."
    },
    mixinStandardHelpOptions = true)
final class ScreenCommand implements Callable<Integer> {

  private static final Set<String> VEHICLE_NUMBERS = Set.of("vin", "vds");
  private static final CSVFormat INPUT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final CSVFormat OUTPUT =
      CSVFormat.RFC4180
          .builder()
          .setHeader("field", "value", "verdict", "reason")
          .setRecordSeparator("\n")
          .get();

  private static final CSVFormat RULES =
      CSVFormat.RFC4180
          .builder()
          .setHeader("rule", "finds", "action", "source")
          .setRecordSeparator("\n")
          .get();

  @Spec private CommandSpec spec = CommandSpec.create();

  private static final class What {

    @Parameters(
        paramLabel = "TABLE",
        description = "CSV file, UTF-8, comma-separated, with a header.")
    private @Nullable Path table;

    @Option(
        names = "--rules",
        description = "Print all rules: what they find, what they do, where they come from.")
    private boolean rules;
  }

  @ArgGroup(multiplicity = "1")
  private What what = new What();

  @Mixin private ConfigOption config = new ConfigOption();

  @Override
  public Integer call() {
    ScreeningSettings settings = config.reader().readScreening(config.file());
    return what.rules
        ? listRules(settings)
        : judge(Optional.ofNullable(what.table).orElseThrow(), settings);
  }

  private int listRules(ScreeningSettings settings) {
    try {
      CSVPrinter printer = new CSVPrinter(spec.commandLine().getOut(), RULES);
      for (Rule rule : Rule.values()) {
        printer.printRecord(
            rule.code(),
            rule.kind().word(),
            SettingsValue.name(settings.effect(rule)),
            rule.source());
      }
      printer.flush();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return ExitCode.ALL_DELIVERED;
  }

  private int judge(Path table, ScreeningSettings settings) {
    ValueScreening screening = new ValueScreening(settings, Clock.systemUTC());
    try (BufferedReader text = open(table);
        CSVParser rows = CSVParser.parse(text, INPUT)) {
      requireColumns(table, rows.getHeaderNames());
      print(table, rows, screening);
    } catch (NoSuchFileException absent) {
      throw new InvalidSettingsException(
          List.of(table + ": expected a readable CSV file but there is no such file"));
    } catch (IOException | UncheckedIOException unreadable) {
      throw new InvalidSettingsException(
          List.of(table + ": expected a readable CSV file; " + unreadable));
    }
    return ExitCode.ALL_DELIVERED;
  }

  /** The text of a table without the byte order mark that Excel writes. */
  private static BufferedReader open(Path table) throws IOException {
    BufferedReader text = Files.newBufferedReader(table);
    text.mark(1);
    if (text.read() != '\ufeff') {
      text.reset();
    }
    return text;
  }

  private void print(Path table, CSVParser rows, ValueScreening screening) throws IOException {
    CSVPrinter printer = new CSVPrinter(spec.commandLine().getOut(), OUTPUT);
    for (CSVRecord row : rows) {
      String field = known(table, row);
      String value = row.isSet("value") ? row.get("value") : "";
      Verdict verdict = screening.screen(field, value);
      printer.printRecord(field, value, verdict.kind().word(), verdict.reason());
    }
    printer.flush();
  }

  private static String known(Path table, CSVRecord row) {
    String field = row.isSet("field") ? row.get("field") : "";
    if (ProfileField.of(field).isEmpty() && !VEHICLE_NUMBERS.contains(field)) {
      List<String> names = Arrays.stream(ProfileField.values()).map(Property::apiName).toList();
      throw new InvalidSettingsException(
          List.of(
              "%s: row %d: expected the name of a property but was \"%s\"%s"
                  .formatted(
                      table, row.getRecordNumber(), field, NearestName.suggestion(field, names))));
    }
    return field;
  }

  private static void requireColumns(Path table, List<String> header) {
    if (!header.containsAll(List.of("field", "value"))) {
      throw new InvalidSettingsException(
          List.of(table + ":1: expected the columns field and value but was " + header));
    }
  }
}

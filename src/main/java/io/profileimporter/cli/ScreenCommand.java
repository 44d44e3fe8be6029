package io.profileimporter.cli;

import io.profileimporter.config.SettingsReader;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.Property;
import io.profileimporter.screening.ValueScreening;
import io.profileimporter.screening.Verdict;
import io.profileimporter.settings.InvalidSettingsException;
import io.profileimporter.settings.NearestName;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import picocli.CommandLine.Command;
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
      "the verdict is genuine, placeholder or malformed."
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

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "TABLE",
      description = "CSV file, UTF-8, comma-separated, with a header.")
  private Path table = Path.of("");

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings file (default: config/application.yaml where it exists).")
  private @Nullable Path config;

  @Override
  public Integer call() {
    ValueScreening screening =
        new ValueScreening(
            new SettingsReader(System.getenv(), Path.of("").toAbsolutePath())
                .readScreening(Optional.ofNullable(config)),
            Clock.systemUTC());
    try (CSVParser rows = CSVParser.parse(table, StandardCharsets.UTF_8, INPUT)) {
      requireColumns(rows.getHeaderNames());
      print(rows, screening, spec.commandLine().getOut());
    } catch (IOException | UncheckedIOException unreadable) {
      throw new InvalidSettingsException(
          List.of(table + ": expected a readable CSV file; " + unreadable));
    }
    return ExitCode.ALL_DELIVERED;
  }

  private void print(CSVParser rows, ValueScreening screening, PrintWriter out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, OUTPUT);
    for (CSVRecord row : rows) {
      String field = known(row);
      String value = row.isSet("value") ? row.get("value") : "";
      Verdict verdict = screening.screen(field, value);
      printer.printRecord(field, value, verdict.kind().word(), verdict.reason());
    }
    printer.flush();
  }

  private String known(CSVRecord row) {
    String field = row.get("field");
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

  private void requireColumns(List<String> header) {
    if (!header.containsAll(List.of("field", "value"))) {
      throw new InvalidSettingsException(
          List.of(table + ":1: expected the columns field and value but was " + header));
    }
  }
}

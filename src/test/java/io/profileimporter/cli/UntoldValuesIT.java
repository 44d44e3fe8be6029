package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.ImporterProcess.Ended;
import io.profileimporter.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where values of rows and the shop's secret must never stand. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class UntoldValuesIT {

  /** The cells of a person: names, e-mail, phone, card. */
  private static final int[] PERSONAL_CELLS = {1, 2, 5, 6, 7};

  private static final String FAULTS = "500=10%,reset=10%,half=10%,error200=5%,seed=2";

  private static final String DELIVERY =
      "set-size: 50, timeout: 1s, retry: {first-wait: 5ms, longest-wait: 50ms}";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void standOnlyInTheReport(JobStoreKind kind) throws SQLException {
    Path export = ImporterHome.export(folder.resolve("customers.csv"), 300);
    try (Sandbox api = ImporterHome.api(FAULTS)) {
      ImporterHome home = new ImporterHome(folder, api.uri(), kind, DELIVERY);
      Ended ended = home.run("import", export);
      assertThat(ended.code()).as("%s", ended).isEqualTo(3);
      assertThat(told(ended.out() + ended.err(), export)).as("printed or logged").isEmpty();
      String framework = textsOf(home.jobStore(), "BATCH\\_%");
      assertThat(framework).contains("deliver").contains("COMPLETED");
      assertThat(told(framework, export)).as("kept by the framework").isEmpty();
      assertThat(textsOf(home.jobStore(), "%")).doesNotContain(ImporterHome.SECRET);
      assertThat(filesThatHold(ImporterHome.SECRET)).isEmpty();
    }
  }

  /** What of the export, or of the secret, stands in a text. */
  private static Set<String> told(String text, Path export) {
    Set<String> told = new TreeSet<>();
    for (String value : untold(export)) {
      if (text.contains(value)) {
        told.add(value);
      }
    }
    return told;
  }

  private static Set<String> untold(Path export) {
    Set<String> values = new TreeSet<>(Set.of(ImporterHome.SECRET));
    for (String line : lines(export)) {
      String[] cells = line.split(";", -1);
      Arrays.stream(PERSONAL_CELLS)
          .mapToObj(cell -> cells[cell].strip())
          .filter(value -> value.length() > 3)
          .forEach(values::add);
    }
    assertThat(values).hasSizeGreaterThan(500);
    return values;
  }

  private static List<String> lines(Path export) {
    try (Stream<String> lines = Files.lines(export)) {
      return lines.skip(1).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Every value of every column of the tables with such a name. */
  private static String textsOf(String jobStore, String tables) throws SQLException {
    try (Connection connection = DriverManager.getConnection(jobStore)) {
      StringBuilder texts = new StringBuilder();
      for (String table : tables(connection, tables)) {
        appendRows(connection, table, texts);
      }
      return texts.toString();
    }
  }

  private static List<String> tables(Connection connection, String pattern) throws SQLException {
    List<String> names = new ArrayList<>();
    try (var statement =
        connection.prepareStatement(
            "select table_name from information_schema.tables where upper(table_name) like ?"
                + " and lower(table_schema) = 'public' and table_type = 'BASE TABLE'")) {
      statement.setString(1, pattern);
      ResultSet tables = statement.executeQuery();
      while (tables.next()) {
        names.add(tables.getString(1));
      }
    }
    return names;
  }

  private static void appendRows(Connection connection, String table, StringBuilder texts)
      throws SQLException {
    try (var statement = connection.prepareStatement("select * from \"" + table + "\"")) {
      ResultSet rows = statement.executeQuery();
      while (rows.next()) {
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          texts.append(rows.getString(column)).append('\n');
        }
      }
    }
  }

  private List<Path> filesThatHold(String text) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(file -> holds(file, text)).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean holds(Path file, String text) {
    try {
      String content = Files.readString(file, StandardCharsets.ISO_8859_1);
      return content.contains(text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

package io.profileimporter.sampledata;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes {@code sample-data} anew: {@code GenerateSampleData [FOLDER]}. */
public final class GenerateSampleData {

  /** The files of the folder. */
  static final List<String> FILES = List.of("customers-20.csv", "customers.csv", "customers.json");

  /** After so many rows of customers.csv an earlier customer stands once more. */
  private static final int BETWEEN_REPETITIONS = 83;

  private GenerateSampleData() {}

  /** Writes the files to the folder that the arguments name, by default sample-data. */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments.length == 0 ? "sample-data" : arguments[0]));
  }

  static void write(Path folder) throws IOException {
    writeTwenty(folder.resolve("customers-20.csv"));
    List<Customer> customers = SampleCustomers.thousand();
    writeCsv(folder.resolve("customers.csv"), customers);
    writeJson(folder.resolve("customers.json"), customers);
  }

  private static void writeTwenty(Path file) throws IOException {
    try (CsvExport export = new CsvExport(writer(file), CsvColumn.ALL)) {
      for (Customer customer : SampleCustomers.twenty()) {
        export.write(customer);
      }
    }
  }

  private static void writeCsv(Path file, List<Customer> customers) throws IOException {
    try (CsvExport export = new CsvExport(writer(file), CsvColumn.ALL)) {
      for (int at = 0; at < customers.size(); at++) {
        export.write(customers.get(at));
        if (at % BETWEEN_REPETITIONS == BETWEEN_REPETITIONS - 1) {
          export.write(customers.get(at - 40));
        }
        if (at == 480) {
          writeDamagedRows(export);
        }
      }
      export.raw(";Total: " + customers.size() + ";" + ";".repeat(CsvColumn.ALL.size() - 3));
    }
  }

  /** A row with cells too many, one with cells too few, and one with nothing in it. */
  private static void writeDamagedRows(CsvExport export) throws IOException {
    String cells = "209001;Юдина;Оксана;Ж;17.03.1984;oksana.yudina-t@yandex.ru;89104482067";
    export.raw(cells + ";".repeat(CsvColumn.ALL.size() - 7) + ";see also 209004");
    export.raw("209004;Юдина;Лидия;Ж");
    export.raw(";".repeat(CsvColumn.ALL.size() - 1));
  }

  private static void writeJson(Path file, List<Customer> customers) throws IOException {
    try (JsonExport export = new JsonExport(writer(file), customers.size())) {
      for (Customer customer : customers) {
        export.write(customer);
      }
    }
  }

  private static Writer writer(Path file) throws IOException {
    return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }
}

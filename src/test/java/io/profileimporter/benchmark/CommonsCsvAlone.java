package io.profileimporter.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The yardstick of reading: Commons CSV takes a whole export apart and does nothing with it. */
public final class CommonsCsvAlone {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setDelimiter(';').get();

  private CommonsCsvAlone() {}

  /** Reads the file that is the only argument. */
  public static void main(String[] arguments) throws IOException {
    long cells = 0;
    try (BufferedReader text =
            Files.newBufferedReader(Path.of(arguments[0]), StandardCharsets.UTF_8);
        CSVParser records = CSVParser.parse(text, FORMAT)) {
      for (CSVRecord row : records) {
        cells += row.size();
      }
    }
    System.out.println(cells + " cells");
  }
}

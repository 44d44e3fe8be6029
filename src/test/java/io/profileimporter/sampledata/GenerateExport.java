package io.profileimporter.sampledata;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a CSV export of any number of customers, in the 25 columns of {@link CsvColumn#FIRST_25}:
 * {@code GenerateExport ROWS FILE [SEED] [--clean]}. With {@code --clean} every row is of another
 * customer and holds nothing that would be rejected or dropped; without it, one row in sixteen has
 * some trouble and one in a hundred repeats the row before.
 */
public final class GenerateExport {

  private static final int TROUBLED = 16;
  private static final int REPEATED = 100;

  private GenerateExport() {}

  /** Writes the file that the arguments ask for. */
  public static void main(String[] arguments) throws IOException {
    List<String> words = new ArrayList<>(List.of(arguments));
    boolean clean = words.remove("--clean");
    if (words.size() < 2 || words.size() > 3) {
      System.err.println("usage: GenerateExport ROWS FILE [SEED] [--clean]");
      System.exit(2);
    }
    long seed = words.size() == 3 ? Long.parseLong(words.get(2)) : 1;
    write(Path.of(words.get(1)), Long.parseLong(words.get(0)), seed, clean);
  }

  /** Writes so many rows to a file; the same seed gives the same file. */
  public static void write(Path file, long rows, long seed, boolean clean) throws IOException {
    CustomerGenerator generator = new CustomerGenerator(seed);
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CsvExport export = new CsvExport(out, CsvColumn.FIRST_25)) {
      for (long row = 0; row < rows; row++) {
        export.write(clean ? generator.customer(row) : worn(generator, row));
      }
    }
  }

  private static Customer worn(CustomerGenerator generator, long row) {
    Customer customer = generator.customer(row % REPEATED == REPEATED - 1 ? row - 1 : row);
    if (row % TROUBLED != TROUBLED - 1) {
      return customer;
    }
    int occasion = (int) (row / TROUBLED % Integer.MAX_VALUE);
    Trouble[] troubles = Trouble.values();
    return troubles[occasion % troubles.length].befall(customer, occasion / troubles.length);
  }
}

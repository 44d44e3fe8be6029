package io.profileimporter.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateExportTest {

  @TempDir Path folder;

  @Test
  void writesAsManyRowsAsAskedFor() throws IOException {
    assertThat(lines(500, 1, true)).hasSize(501).allMatch(line -> line.split(";", -1).length == 25);
  }

  @Test
  void repeatsNoRowOfACleanExport() throws IOException {
    assertThat(lines(5_000, 1, true)).doesNotHaveDuplicates();
  }

  @Test
  void writesTheSameFileForTheSameSeed() throws IOException {
    assertThat(lines(100, 7, false)).isEqualTo(lines(100, 7, false));
    assertThat(lines(100, 7, false)).isNotEqualTo(lines(100, 8, false));
  }

  @Test
  void troublesOneRowInSixteen() throws IOException {
    List<String> clean = lines(3_200, 1, true);
    List<String> worn = lines(3_200, 1, false);
    worn.removeAll(clean);
    assertThat(worn).hasSizeBetween(190, 240);
  }

  @Test
  void keepsTheFirstLineForTheHeader() throws IOException {
    assertThat(lines(0, 1, true))
        .containsExactly(
            "\uFEFF"
                + "Customer ID;Last name;First name;Sex;Birthday;E-mail;Phone;Card;Level;Bonuses;"
                + "To next level;Card issued at;Age;Store;Has orders;Facebook;VK;Telegram;"
                + "Child 1 sex;Child 1 birthday;Child 2 sex;Child 2 birthday;"
                + "Car 1 make;Car 1 model;Car 1 VIN");
  }

  private List<String> lines(long rows, long seed, boolean clean) throws IOException {
    Path file = folder.resolve("export.csv");
    GenerateExport.write(file, rows, seed, clean);
    return Files.readAllLines(file);
  }
}

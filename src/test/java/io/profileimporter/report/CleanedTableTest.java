package io.profileimporter.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.profileimporter.profile.Identity;
import io.profileimporter.profile.Person;
import io.profileimporter.profile.ProfileField;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanedTableTest {

  private static final Person PERSON =
      new Person(Set.of(new Identity(ProfileField.EMAIL, "olga@mail.ru")));

  private static final String HEADER = "id;Имя;_line;_reason\r\n";
  private static final String OTHER = "1;\"Анна;\r\nMaria \"\"M\"\"\";2;unreadable\r\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1251", "UTF-16LE", "UTF-16BE"})
  void leavesOthersAsTheyAre(String charset) throws IOException {
    String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
    String table = mark + HEADER + OTHER + "2;\"Ольга\r\n\";3;x\r\n3;<Olga@Mail.ru>;4;x";
    assertThat(cleaned(table, Charset.forName(charset))).isEqualTo(mark + HEADER + OTHER);
  }

  @Test
  void tellsWhereRecordsCannotBeToldApart() {
    assertThatThrownBy(() -> cleaned(HEADER + "1;\"open;2;x\r\n", StandardCharsets.UTF_8))
        .isInstanceOf(IOException.class)
        .hasMessage("expected quotes that close");
  }

  @ParameterizedTest
  @ValueSource(chars = {',', '\t', '|'})
  void findsPersonInOtherDelimiter(char delimiter) throws IOException {
    String table = HEADER + OTHER + "2;Ольга;3;x\r\n3;olga@mail.ru;4;x\r\n";
    assertThat(cleaned(table.replace(';', delimiter), StandardCharsets.UTF_8))
        .isEqualTo((HEADER + OTHER).replace(';', delimiter));
  }

  @Test
  void findsPersonWithoutLineColumn() throws IOException {
    assertThat(cleaned("id,mail\n1,olga@mail.ru\n2,\n", StandardCharsets.UTF_8))
        .isEqualTo("id,mail\n2,\n");
  }

  @Test
  void tableOfOthersStaysWhole() throws IOException {
    assertThat(cleaned("a;b\n1;2\n", StandardCharsets.UTF_8)).isEqualTo("a;b\n1;2\n");
  }

  private String cleaned(String table, Charset charset) throws IOException {
    Path file = Files.writeString(folder.resolve("rows.csv"), table, charset);
    Path cleaned = folder.resolve("cleaned.csv");
    new CleanedTable(PERSON, Set.of(3L), ';').write(file, cleaned);
    return Files.readString(cleaned, charset);
  }
}

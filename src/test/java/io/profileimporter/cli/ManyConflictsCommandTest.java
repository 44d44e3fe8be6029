package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.Shop.Ended;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyConflictsCommandTest {

  /** Of a kind so many findings are listed. */
  private static final int LISTED = 10_000;

  @Test
  void rejectsRowsAlsoForFindingsThatAreNotListed(@TempDir Path folder) {
    try (Shop shop = new Shop(folder, "")) {
      shop.settings("", "evidence: {on-conflict: reject-row}");
      String rows =
          IntStream.rangeClosed(1, LISTED + 50)
              .mapToObj(ManyConflictsCommandTest::customer)
              .collect(Collectors.joining());
      Path export = shop.write("customers.csv", "id,email,first_name,birthday\n" + rows);
      Ended ended = shop.run("import", "--no-progress", export);
      assertThat(ended.code()).as("%s", ended).isEqualTo(3);
      assertThat(shop.summary().path("rejected").asInt()).isEqualTo(2 * (LISTED + 50));
    }
  }

  /** Two rows of one customer, who has another address in each. */
  private static String customer(int number) {
    return "c%1$d,anna.petrova%1$d@mail.ru,,\nc%1$d,a.petrova%1$d@yandex.ru,,\n".formatted(number);
  }
}

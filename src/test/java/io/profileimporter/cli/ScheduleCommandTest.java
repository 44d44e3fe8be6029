package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.Shop.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleCommandTest {

  private static final String RUN = "\\d{8}-\\d{6}-[0-9a-f]{4}";

  private Shop shop;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    shop = new Shop(folder, "");
    Files.createDirectory(shop.path("in"));
    imports("stable-for: 50ms, wait-for-file: 300ms");
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private void imports(String more) throws IOException {
    shop.settings("");
    add("imports:\n  crm: {inbox: %s, files: '*.csv', %s}\n".formatted(shop.path("in"), more));
  }

  private void add(String yaml) throws IOException {
    Files.writeString(shop.path("application.yaml"), yaml, StandardOpenOption.APPEND);
  }

  private List<String> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(shop.path(folder))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> (file.getFileName() + "").replaceAll(RUN, "RUN"))
          .sorted()
          .toList();
    }
  }

  @Test
  void importsOnceAndMovesTheFile() throws IOException {
    Files.move(shop.customers(3), shop.path("in/customers.csv"));
    Ended ended = shop.run("schedule", "--once", "crm");
    assertThat(ended.code()).as("%s", ended).isEqualTo(0);
    assertThat(ended.out().lines().map(line -> line.substring(20).replaceAll(RUN, "RUN")))
        .containsExactly(
            "crm: found customers.csv, 161 bytes",
            "crm: importing customers.csv, run RUN",
            "crm: customers.csv: completed; read 3 = delivered 3 + unchanged 0 + rejected 0 + left"
                + " 0; report: %s; moved to %s"
                    .formatted(
                        shop.path("reports/RUN/report.html"),
                        shop.path("in/done/customers.RUN.csv")));
    assertThat(files("in")).isEmpty();
    assertThat(files("in/done")).containsExactly("customers.RUN.csv");
  }

  @Test
  void importMayRememberNothing() throws IOException {
    imports("stable-for: 50ms, ledger: {enabled: false}");
    for (int night = 1; night <= 2; night++) {
      Files.move(shop.customers(3), shop.path("in/customers.csv"));
      assertThat(shop.run("schedule", "--once", "crm", "--accept-changes").code()).isZero();
    }
    assertThat(shop.sandbox().counts().profilesSet()).isEqualTo(6);
    assertThat(shop.run("ledger").out()).isEqualToIgnoringNewLines("no delivery is remembered");
  }

  @Test
  void tellsThatNoFileCame() {
    Ended ended = shop.run("schedule", "--once", "crm");
    assertThat(ended.code()).as("%s", ended).isEqualTo(7);
    assertThat(ended.out())
        .contains("crm: expected *.csv in " + shop.path("in") + " since ")
        .contains(" but none came");
  }

  @Test
  void takesTheMarkerAlong() throws IOException {
    imports("marker: '{name}.ok', wait-for-file: 100ms");
    Files.move(shop.customers(3), shop.path("in/customers.csv"));
    assertThat(shop.run("schedule", "--once", "crm").code()).isEqualTo(7);
    shop.write("in/customers.csv.ok", "");
    assertThat(shop.run("schedule", "--once", "crm").code()).isEqualTo(0);
    assertThat(files("in")).isEmpty();
    assertThat(files("in/done")).containsExactly("customers.RUN.csv", "customers.RUN.csv.ok");
  }

  @Test
  void movesWhatDoesNotFitToFailed() throws IOException {
    shop.write("in/orders.csv", "order,sum\n1,2\n");
    Ended ended = shop.run("schedule", "--once", "crm");
    assertThat(ended.code()).as("%s", ended).isEqualTo(2);
    assertThat(ended.out()).contains("orders.csv: ").contains("there is no column \"email\"");
    assertThat(files("in/failed")).hasSize(1);
    assertThat(shop.sandbox().counts().requestsInAll()).isZero();
  }

  @Test
  void keepsTheFileOfARunThatCanGoOn() throws IOException {
    shop.write("keys.yaml", "shop-id: shop\nshop-secret: wrong\n");
    Files.move(shop.customers(3), shop.path("in/customers.csv"));
    Ended failed = shop.run("schedule", "--once", "crm");
    assertThat(failed.code()).as("%s", failed).isEqualTo(1);
    assertThat(files("in")).containsExactly("customers.csv");
    shop.write("keys.yaml", "shop-id: shop\nshop-secret: " + Shop.SECRET + "\n");
    Ended ended = shop.run("schedule", "--once", "crm");
    assertThat(ended.code()).as("%s", ended).isEqualTo(0);
    assertThat(ended.out()).contains("going on with run");
  }

  @Test
  void settingsOfAnImportGoBeforeThoseOfAll() throws IOException {
    imports("stable-for: 50ms, report: {max-rejected: 1}, delivery: {endpoint: import-audience}");
    shop.write("in/customers.csv", "id,email,first_name,birthday\n,,A,\n,,B,\n");
    Ended ended = shop.run("schedule", "--once", "crm");
    assertThat(ended.code()).as("%s", ended).isEqualTo(4);
    assertThat(files("in/failed")).hasSize(1);
  }

  @Test
  void listsWhatIsPlanned() throws IOException {
    imports("cron: '30 2 * * *', zone: Europe/Berlin");
    shop.write("in/customers.csv", "id\n");
    Ended ended = shop.run("schedule", "--list");
    assertThat(ended.code()).as("%s", ended).isEqualTo(0);
    assertThat(ended.out())
        .startsWith("crm\n  next   ")
        .contains(" 02:30:00 Europe/Berlin (+0")
        .contains("  inbox  " + shop.path("in") + ", files *.csv\n")
        .contains("customers.csv, 3 bytes, of ")
        .contains(", not known to be complete\n");
    assertThat(shop.path("store.mv.db")).doesNotExist();
  }

  @Test
  void tellsAllProblemsAtOnce() throws IOException {
    imports("cron: '30 2 *', zone: Moscow, stabel-for: 1m, retry: {attempts: many}");
    add(
        """
          other: {inbox: nowhere, files: a/*.csv, marker: done, mapping: none.yaml}
          twin: {inbox: %s, files: 'c*', done: %s}
          third: {inbox: %s, files: 'c*.csv', delivery: {endpoint: profil-set}}
        """
            .formatted(shop.path("in"), shop.path("out"), shop.path("in")));
    Ended ended = shop.run("schedule");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .contains(
            "imports.crm.cron: expected a cron expression: minute, hour, day, month and weekday")
        .contains("zone: expected a time zone such as Europe/Berlin, perhaps \"Europe/Moscow\",")
        .contains("imports.crm.stabel-for: unknown setting; did you mean \"stable-for\"?")
        .contains("imports.crm.retry.attempts: expected a whole number from 0 to 1000")
        .contains("imports.other.inbox: expected a folder that exists but was \"nowhere\"")
        .contains("imports.other.files: expected the name of a file, * and ? in it, no folder")
        .contains("imports.other.marker: expected the name of a file with {name} or {stem} in it")
        .contains("none.yaml: expected a mapping file that can be read but there is no such file")
        .contains("imports.third: expected files of its own but c*.csv, and c* of twin, may mean")
        .contains("delivery.endpoint: expected profile-set or import-audience");
    assertThat(shop.path("store.mv.db")).doesNotExist();
  }

  @Test
  void suggestsTheNameThatIsMeant() {
    Ended ended = shop.run("schedule", "--once", "cmr");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .startsWith("--once: expected crm but was \"cmr\"; did you mean \"crm\"?");
  }

  @Test
  void importCommandMindsNoScheduledImport() throws IOException {
    add("  other: {inbox: nowhere}\n");
    assertThat(shop.run("import", shop.customers(1)).code()).isEqualTo(0);
  }
}

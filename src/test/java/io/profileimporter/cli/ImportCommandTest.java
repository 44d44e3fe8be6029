package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.Shop.Ended;
import io.profileimporter.profile.ProfileField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {

  private Shop shop;

  @BeforeEach
  void open(@TempDir Path folder) {
    shop = new Shop(folder, "");
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void deliversEveryRow() {
    Ended ended = shop.run("import", shop.customers(3));
    assertThat(ended.code()).isEqualTo(0);
    assertThat(ended.out().lines().toList())
        .startsWith(
            "customers.csv: finished, every row delivered",
            "  read 3 = delivered 3 + unchanged 0 + rejected 0 + left 0");
    assertThat(shop.sandbox().profiles().find(ProfileField.ID, "c3")).isPresent();
  }

  @Test
  void writesRejectedRowsReadyToCorrect() throws IOException {
    Path export =
        shop.write(
            "customers.csv",
            """
            id,email,first_name,birthday
            c1,anna.petrova81@mail.ru,Anna,1985-07-14
            ,,Boris,
            c2,too,many,cells,here
            """);
    assertThat(shop.run("import", export).code()).isEqualTo(3);
    assertThat(Files.readString(shop.report().resolve("rejected-rows.csv")))
        .isEqualTo(
            """
            id,email,first_name,birthday,_line,_stage,_reason,_field,_detail,_run
            "",,Boris,,3,screening,no-identifier,,"expected an id, e-mail, phone, loyalty card or telegram id but found none",RUN/2/900929c2
            c2,too,many,cells,4,source,wrong-cell-count,,"expected 4 cells but was 5; beyond the last column: ""here\""",RUN/3/a27aa247
            """
                .replace("\n", "\r\n")
                .replace("RUN", shop.report().getFileName().toString()));
  }

  @Test
  void stopsBeyondTheRejectedRowsAllowed() {
    StringBuilder csv = new StringBuilder("id,email,first_name,birthday\n");
    for (int row = 0; row < 20; row++) {
      csv.append(row % 2 == 0 ? Shop.customer(row) : ",,Nobody,").append('\n');
    }
    Path export = shop.write("customers.csv", csv.toString());
    Ended stopped = shop.run("import", "--max-rejected", "3", export);
    assertThat(stopped.code()).isEqualTo(4);
    assertThat(stopped.out())
        .contains("stopped: 4 of 8 rows were rejected; no more than 3 may be")
        .contains("read 8 = delivered 4 + unchanged 0 + rejected 4 + left 0");
    assertThat(shop.run("import", "--max-rejected", "60%", export).code()).isEqualTo(3);
    assertThat(shop.summary().get("read").asInt()).isEqualTo(20);
  }

  @Test
  void tellsAllProblemsBeforeTheFirstRow() {
    shop.write("mapping.yaml", "properties: {emial: email, id: ident}\n");
    Ended ended =
        shop.run("import", "--max-rejected", "few", "--endpoint", "profil-set", shop.customers(1));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .contains("properties.emial: unknown property; did you mean")
        .contains("--endpoint: expected profile-set or import-audience but was \"profil-set\"; did")
        .contains("--max-rejected: expected a number of rows such as 100, or a share such as 2.5%");
    assertThat(shop.path("store.mv.db")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 100_001})
  void refusesASetSizeOutOfBounds(int size) {
    Ended ended = shop.run("import", "--set-size", size, shop.customers(1));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .contains("--set-size: expected a whole number from 1 to 100000 but was " + size);
  }

  @Test
  void reportsAPropertyWithALongName() {
    String name = "p".repeat(300);
    shop.write(
        "mapping.yaml",
        "properties: {id: id}\ncustom:\n  %s: {from: email, as: number}\n".formatted(name));
    Path export = shop.write("customers.csv", "id,email\nc1,many\n");
    assertThat(shop.run("import", export).code()).isEqualTo(0);
    assertThat(shop.summary().get("dropped").asInt()).isEqualTo(1);
  }

  @Test
  void tellsAColumnThatIsNotThere() {
    shop.write("mapping.yaml", "properties: {id: ID, email: mail}\n");
    Ended ended = shop.run("import", shop.customers(1));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("did you mean \"id\"?").contains("did you mean \"email\"?");
    assertThat(shop.sandbox().counts().requestsInAll()).isZero();
  }

  @Test
  void wrongCredentialsStopTheRunAtOnce() {
    shop.write("keys.yaml", "shop-id: shop\nshop-secret: wrong\n");
    Ended ended = shop.run("import", shop.customers(500));
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).contains("PROFILE_IMPORTER_SHOP_SECRET").doesNotContain("wrong\n");
    assertThat(shop.sandbox().counts().requestsInAll()).isLessThanOrEqualTo(64);
    assertThat(shop.summary().get("left").asInt()).isEqualTo(500);
  }

  @Test
  void mappingAndColumnsAreToldTogether() {
    shop.write("mapping.yaml", "properties: {id: id, email: mail, emial: email}\n");
    Ended ended = shop.run("import", shop.customers(1));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .contains("properties.emial: unknown property")
        .contains("properties.email: there is no column \"mail\"");
  }

  @Test
  void brokenMappingHasThatProblemAlone() {
    shop.write("mapping.yaml", "- a\n- b\n");
    Ended ended = shop.run("import", shop.customers(1));
    assertThat(ended.err()).contains("but was a list").contains("1 problem.");
  }

  @Test
  void totalsAreNoCustomers() {
    Path export = shop.write("c.csv", "id,email,first_name,birthday\nc1,,Anna,\nИтого: 1,,,\n");
    assertThat(shop.run("import", export).code()).isEqualTo(3);
    assertThat(shop.sandbox().profiles().size()).isEqualTo(1);
  }

  @Test
  void finishedFileIsANewRun() {
    Path export = shop.customers(2);
    assertThat(shop.run("import", export).code()).isEqualTo(0);
    assertThat(shop.run("import", "--accept-changes", export).code()).isEqualTo(0);
    assertThat(shop.sandbox().counts().requestsInAll()).isEqualTo(2);
    assertThat(shop.run("runs").out().lines()).hasSize(3);
  }

  @Test
  void audienceTakesTheSetInOneRequest() {
    Ended ended =
        shop.run("import", "--endpoint", "import-audience", "--set-size", 40, shop.customers(100));
    assertThat(ended.code()).isEqualTo(0);
    assertThat(shop.sandbox().counts().requestsInAll()).isEqualTo(3);
    assertThat(shop.sandbox().profiles().size()).isEqualTo(100);
  }

  @Test
  void rowRejectedTwiceSaysWhyOnce() throws IOException {
    Path export =
        shop.write("customers.csv", "\uFEFFid,email,first_name,birthday\n,,Boris,\nc2,a,b\n");
    shop.run("import", export);
    String first = Files.readString(shop.report().resolve("rejected-rows.csv"));
    shop.run("import", Files.copy(shop.report().resolve("rejected-rows.csv"), shop.path("2.csv")));
    assertThat(first).startsWith("\uFEFFid,");
    assertThat(Files.readString(shop.report().resolve("rejected-rows.csv")).lines().findFirst())
        .isEqualTo(first.lines().findFirst());
  }

  @Test
  void rejectedDocumentsReadBackWithTheSameMapping() throws IOException {
    shop.write("mapping.yaml", "source: {format: json, records: $.rows}\nproperties: {id: id}\n");
    Path export = shop.write("customers.json", "{\"rows\": [{\"id\": \"\"}, {\"id\": \"c1\"}]}");
    assertThat(shop.run("import", export).code()).isEqualTo(3);
    Path rejected = shop.report().resolve("rejected-rows.ndjson");
    Path corrected =
        shop.write("corrected.ndjson", Files.readString(rejected).replace("\"\",", "\"c2\","));
    assertThat(shop.run("import", corrected).code()).isEqualTo(0);
    assertThat(shop.sandbox().profiles().find(ProfileField.ID, "c2")).isPresent();
  }

  @Test
  void sendsNothingThatItCannotReport() {
    shop.write("reports", "a file where the folder should be");
    Ended ended = shop.run("import", shop.customers(1));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("cannot be made (Not a directory); nothing was sent");
    assertThat(shop.sandbox().counts().requestsInAll()).isZero();
  }

  @Test
  void rowsBeforeABrokenEndAreDelivered() {
    Path export = shop.write("customers.json", "[{\"id\":\"c1\"},{\"id\":\"c2\"},");
    shop.write("mapping.yaml", "properties: {id: id}\n");
    Ended ended = shop.run("import", export);
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).contains("failed: customers.json:1");
    assertThat(shop.summary().get("delivered").asInt()).isEqualTo(2);
  }
}

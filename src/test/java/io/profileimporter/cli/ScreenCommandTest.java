package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.Shop.Ended;
import io.profileimporter.screening.Rule;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenCommandTest {

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
  void judgesEachRow() {
    Ended ended =
        shop.run(
            "screen", table("field,value\nemail,noemail@noemail.com\nlast_name,Null\nemail\n"));
    assertThat(ended.code()).isEqualTo(0);
    assertThat(ended.out().lines().map(line -> line.replaceAll(":.*", "").replace("\"", "")))
        .startsWith(
            "field,value,verdict,reason",
            "email,noemail@noemail.com,placeholder,email-no-mail",
            "last_name,Null,genuine,");
    assertThat(ended.out().lines()).hasSize(4);
  }

  @Test
  void listsAllRules() {
    Ended ended = shop.run("screen", "--rules");
    assertThat(ended.code()).isEqualTo(0);
    assertThat(ended.out().lines())
        .hasSize(1 + Rule.values().length)
        .startsWith("rule,finds,action,source")
        .contains("email-unknown-tld,malformed,drop-value,IANA root zone database");
  }

  @Test
  void tellsTheActionsOfTheSettings() {
    shop.settings("", "rules: {email-unknown-tld: warn}");
    assertThat(shop.run("screen", "--rules").out())
        .contains("email-unknown-tld,malformed,warn,IANA root zone database");
  }

  @Test
  void tellsAFieldThatDoesNotExist() {
    Ended ended = shop.run("screen", table("field,value\nemial,x@y.ru\n"));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .contains(
            "row 1: expected the name of a property but was \"emial\"; did you mean \"email\"?");
  }

  @Test
  void readsTableOfExcel() {
    assertThat(shop.run("screen", table("\ufefffield,value\nlast_name,Null\n")).code())
        .isEqualTo(0);
  }

  @Test
  void tellsRowWithoutField() {
    Ended ended = shop.run("screen", table("value,field\nx@y.ru\n"));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("row 1: expected the name of a property but was \"\"");
  }

  @Test
  void tellsThatConflictsAreReported() {
    shop.settings("", "evidence: {enabled: true}");
    assertThat(shop.run("screen", "--rules").out())
        .contains("\nid-with-several-emails,malformed,warn,");
  }

  @Test
  void tellsThatScreeningIsOff() {
    shop.settings("", "enabled: false");
    assertThat(shop.run("screen", "--rules").out()).doesNotContain(",drop-value,", ",warn,");
  }

  @Test
  void tellsMissingColumnsAndFiles() {
    assertThat(shop.run("screen", table("name,value\n")).err())
        .contains(":1: expected the columns field and value but was [name, value]");
    assertThat(shop.run("screen", shop.path("nowhere.csv")).code()).isEqualTo(2);
  }

  private Path table(String text) {
    return shop.write("table.csv", text);
  }
}

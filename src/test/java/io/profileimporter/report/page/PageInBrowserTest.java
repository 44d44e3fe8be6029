package io.profileimporter.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.profileimporter.report.ReportedRow;
import io.profileimporter.row.Columns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in a real browser: it works, loads nothing, runs nothing from outside. */
class PageInBrowserTest {

  private static final String NASTY =
      "=1+1<img src=x onerror=\"window.hurt=1\">\u202E\u0000\u00AD\uDB40\uDC41\uE000😀</script>";

  @TempDir static Path folder;
  private static Browser browser;
  private static Path few;
  private static Path many;

  @BeforeAll
  static void open() throws IOException {
    Optional<Path> program = Browser.installed();
    assumeTrue(program.isPresent(), "no Chromium on the PATH: the page is not tried in a browser");
    browser = Browser.start(program.get(), folder.resolve("profile"));
    try (StoredPage page = new StoredPage(folder.resolve("."))) {
      page.html(90, page.rejected(3, "", "Ada", "ada@gmial.com"));
      few =
          page.write(
              100,
              List.of(
                  page.rejected(7, "", "Ivan", "ivan@gmial.com"),
                  page.rejected(9, "", NASTY, "eva@gmial.com"),
                  page.dropped(12, NASTY)),
              Mask.NONE);
    }
    Columns wide = Columns.of(IntStream.rangeClosed(1, 25).mapToObj(n -> "Column " + n).toList());
    try (StoredPage page = new StoredPage(folder.resolve("."), wide)) {
      List<ReportedRow> rows = new ArrayList<>(StoredPage.many(page, 3000, 5000));
      many = page.write(9000, rows, Mask.NONE);
    }
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void loadsNothingAndComplainsOfNothing() {
    Tab tab = browser.open(many).awaitReady();
    assertThat(tab.requests()).isEmpty();
    assertThat(tab.complaints()).isEmpty();
  }

  @Test
  void unpacksEveryRow() {
    assertThat(browser.open(many).awaitReady().eval("found.textContent")).isEqualTo("3,000 rows");
  }

  @Test
  void findsARowByAnyOfItsCells() {
    Tab tab = browser.open(many).awaitReady();
    tab.eval(
        "search.value = 'CUSTOMER2718@'; search.dispatchEvent(new Event('change', {bubbles: true}))");
    assertThat(tab.eval("found.textContent")).isEqualTo("1 of 3,000 rows");
    assertThat(tab.eval("body.innerText")).startsWith("7,719");
  }

  @Test
  void findsCellsWithQuotationMarks() {
    Tab tab = browser.open(few).awaitReady();
    tab.eval(
        "search.value = '\"WINDOW.hurt=1\"'; search.dispatchEvent(new Event('change', {bubbles: true}))");
    assertThat(tab.eval("found.textContent")).isEqualTo("2 of 3 rows");
  }

  @Test
  void filtersByReason() {
    Tab tab = browser.open(few).awaitReady();
    tab.eval(
        "reason.value = 'name-test-word'; reason.dispatchEvent(new Event('change', {bubbles: true}))");
    assertThat(tab.eval("found.textContent")).isEqualTo("1 of 3 rows");
  }

  @Test
  void showsTheRowsOfAReasonOnRequest() {
    Tab tab = browser.open(few).awaitReady();
    tab.eval("document.querySelector('[data-reason=no-identifier]').click()");
    assertThat(tab.eval("found.textContent")).isEqualTo("2 of 3 rows");
    assertThat(tab.eval("document.activeElement.id")).isEqualTo("rows");
  }

  @Test
  void sortsByLineDownwards() {
    Tab tab = browser.open(many).awaitReady();
    tab.eval("document.querySelector('[data-sort=line]').click()");
    assertThat(tab.eval("body.querySelector('button').textContent")).isEqualTo("8,000");
  }

  @Test
  void opensARowByTheKeyboardAndMarksTheGuiltyCell() {
    Tab tab = browser.open(few).awaitReady();
    tab.eval("body.querySelector('button').focus()");
    tab.press("Enter");
    assertThat(tab.eval("document.querySelector('.guilty dd').textContent"))
        .isEqualTo("ivan@gmial.com");
    assertThat(tab.eval("document.querySelectorAll('.details li').length + ''")).isEqualTo("2");
    assertThat(tab.eval("document.querySelector('.try').textContent"))
        .isEqualTo("Suggestion: a@gmail.com");
  }

  @Test
  void opensARowByTheKeyboardWhileTextIsSelected() {
    Tab tab = browser.open(few).awaitReady();
    tab.eval("body.querySelector('button').focus()");
    tab.eval("getSelection().selectAllChildren(document.querySelector('#body tr'))");
    tab.press("Enter");
    assertThat(tab.eval("document.querySelectorAll('.details li').length + ''")).isEqualTo("2");
  }

  @Test
  void selectingTextOfARowOpensNothing() {
    Tab tab = browser.open(few).awaitReady();
    tab.eval("getSelection().selectAllChildren(document.querySelector('#body tr'))");
    tab.eval(
        "document.querySelector('#body tr').dispatchEvent(new MouseEvent('click', {detail: 1}))");
    assertThat(tab.eval("document.querySelectorAll('.details li').length + ''")).isEqualTo("0");
  }

  @Test
  void rowTakesTheWholeWidthOfAPhone() {
    Tab tab = browser.open(few).awaitReady();
    tab.resize(360, 800);
    tab.eval("body.querySelector('button').click()");
    assertThat(tab.eval("document.querySelector('#body tr').clientWidth + ''")).isEqualTo("328");
  }

  @Test
  void runsNothingFromOutsideAndShowsItAsText() {
    Tab tab = browser.open(few).awaitReady();
    tab.eval("for (const button of [...body.querySelectorAll('button')]) button.click()");
    assertThat(tab.eval("String(window.hurt)")).isEqualTo("undefined");
    assertThat(tab.eval("document.querySelectorAll('img').length + ''")).isEqualTo("0");
    assertThat(tab.eval("document.querySelector('#body').textContent"))
        .contains(
            "=1+1<img src=x onerror=\"window.hurt=1\">\\u202e\\u0000\\u00ad\\udb40\\udc41\\ue000😀</script>");
    assertThat(tab.complaints()).isEmpty();
  }

  @Test
  void savesTheSelectionAsASpreadsheetMayOpenIt() {
    Tab tab = browser.open(few).awaitReady();
    tab.eval(
        "URL.createObjectURL = (file) => { window.saved = file.arrayBuffer();  return 'blob:x'; }");
    tab.eval("outcome.value = '0'; outcome.dispatchEvent(new Event('change', {bubbles: true}))");
    tab.eval("save.click()");
    assertThat(
            tab.eval(
                    "window.saved.then((bytes) => new TextDecoder('utf-8', {ignoreBOM:"
                        + " true}).decode(bytes))")
                .replaceAll("/[0-9a-f]{8}(?=\r)", "/X")
                .lines()
                .toList())
        .containsExactly(
            "\uFEFFId;Name;E-mail;_line;_stage;_reason;_field;_detail;_run",
            ";Ivan;ivan@gmial.com;8;screening;no-identifier;;\"expected an id but none was left;"
                + " email: one slip; did you mean a@gmail.com?\";r1/7/X",
            ";\"'=1+1<img src=x onerror=\"\"window.hurt=1\"\">\u202E␀\u00AD\uDB40\uDC41\uE000😀</script>\";eva@gmial.com;10;"
                + "screening;no-identifier;;\"expected an id but none was left;"
                + " email: one slip; did you mean a@gmail.com?\";r1/9/X");
  }

  @ParameterizedTest
  @CsvSource({"360, light", "360, dark", "1000, light", "1200, dark", "1280, light", "1280, dark"})
  void everybodyCanReadIt(int width, String theme) throws IOException {
    Tab tab = browser.open(few).awaitReady();
    tab.resize(width, 900);
    tab.eval("document.documentElement.dataset.theme = '" + theme + "'");
    tab.eval("document.querySelector('details').open = true; body.querySelector('button').click()");
    tab.eval(axe());
    assertThat(
            tab.eval(
                "axe.run().then((found) => found.violations.map((one) => one.id + ': ' +"
                    + " one.nodes.map((node) => node.html).join(' ')).join('\\n'))"))
        .isEmpty();
    assertThat(tab.eval("document.documentElement.scrollWidth + ''")).isEqualTo(width + "");
  }

  private static String axe() throws IOException {
    try (var in = PageInBrowserTest.class.getResourceAsStream("/axe/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

package io.profileimporter.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page follows the system's colours until a person chooses, and can be printed. */
class PageColoursAndPaperTest {

  private static final String LIGHT = "rgb(251, 250, 248)";
  private static final String DARK = "rgb(22, 24, 26)";

  @TempDir static Path folder;
  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void open() throws IOException {
    Optional<Path> program = Browser.installed();
    assumeTrue(program.isPresent(), "no Chromium on the PATH: the page is not tried in a browser");
    browser = Browser.start(program.get(), folder.resolve("profile"));
    try (StoredPage stored = new StoredPage(folder.resolve("."))) {
      page =
          stored.write(100, List.of(stored.rejected(7, "", "Ivan", "ivan@gmial.com")), Mask.NONE);
    }
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void followsTheSystemWhileItChanges() {
    Tab tab = browser.open(page).awaitReady();
    tab.emulate("screen", "dark");
    assertThat(tab.style("body", "backgroundColor")).isEqualTo(DARK);
    tab.await("theme.textContent", "Light");
    tab.emulate("screen", "light");
    assertThat(tab.style("body", "backgroundColor")).isEqualTo(LIGHT);
    tab.await("theme.textContent", "Dark");
  }

  @Test
  void keepsWhatAPersonChose() {
    Tab tab = browser.open(page).awaitReady();
    tab.emulate("screen", "light");
    tab.eval("theme.click()");
    tab.emulate("screen", "dark");
    assertThat(tab.style("body", "backgroundColor")).isEqualTo(DARK);
    tab.emulate("screen", "light");
    assertThat(tab.style("body", "backgroundColor")).isEqualTo(DARK);
  }

  @Test
  void isLightOnPaperWhateverThePersonChose() {
    Tab tab = browser.open(page).awaitReady();
    tab.eval("document.documentElement.dataset.theme = 'dark'");
    tab.emulate("print", "dark");
    assertThat(tab.style("body", "backgroundColor")).isEqualTo(LIGHT);
  }

  @Test
  void printsTheLinesOfTheRowsAndTheHeader() {
    Tab tab = browser.open(page).awaitReady();
    tab.emulate("print", "light");
    assertThat(tab.eval("document.querySelector('#table').innerText"))
        .contains("Line", "What is wrong", "Page 1 of 1")
        .containsPattern("\\b8\\b")
        .doesNotContain("Search", "Save these rows", "Previous", "Next");
  }

  @Test
  void printsWholeCells() {
    Tab tab = browser.open(page).awaitReady();
    tab.emulate("print", "light");
    assertThat(tab.style("#body td", "whiteSpace")).isEqualTo("normal");
  }
}

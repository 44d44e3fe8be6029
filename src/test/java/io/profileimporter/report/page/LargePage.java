package io.profileimporter.report.page;

import io.profileimporter.row.Columns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;

/**
 * Measures how long a page with many rejected rows of 25 columns takes to be written, opened and
 * searched: {@code LargePage 100000}.
 */
final class LargePage {

  private LargePage() {}

  public static void main(String[] arguments) throws IOException {
    int rows = Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("large-page-");
    Path page = write(folder, rows);
    try (Browser browser =
        Browser.start(Browser.installed().orElseThrow(), folder.resolve("profile"))) {
      Tab tab = browser.open(page).awaitReady();
      System.out.println(
          "first rows: " + tab.eval("performance.getEntriesByName('shown')[0].startTime + ' ms'"));
      System.out.println(
          "all rows: " + tab.eval("performance.getEntriesByName('ready')[0].startTime + ' ms'"));
      for (String word : new String[] {"customer4711@", "customer815@", "value 31 "}) {
        System.out.println("search " + word + ": " + tab.eval(search(word)));
      }
    }
  }

  private static Path write(Path folder, int rows) throws IOException {
    Columns columns =
        Columns.of(IntStream.rangeClosed(1, 25).mapToObj(n -> "Column " + n).toList());
    try (StoredPage store = new StoredPage(folder, columns)) {
      long start = System.nanoTime();
      Path page = store.write(2L * rows, StoredPage.many(store, rows, rows / 2L), Mask.NONE);
      System.out.println("stored and written: " + Duration.ofNanos(System.nanoTime() - start));
      System.out.println("size: " + Files.size(page) / 1_000_000 + " MB");
      return page;
    }
  }

  private static String search(String word) {
    return "(() => { const start = performance.now(); search.value = '"
        + word
        + "'; search.dispatchEvent(new Event('change', {bubbles: true}));"
        + " return found.textContent + ', ' + Math.round(performance.now() - start) + ' ms'; })()";
  }
}

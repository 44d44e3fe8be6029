package io.profileimporter.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.report.ReportedRow;
import io.profileimporter.row.VisibleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPageTest {

  private static final Pattern TAG = Pattern.compile("<(?:[a-z!/])[^>]*>", Pattern.DOTALL);

  @TempDir Path folder;
  private StoredPage page;

  @BeforeEach
  void open() {
    page = new StoredPage(folder);
  }

  @AfterEach
  void close() {
    page.close();
  }

  @Test
  void chartsRetriesOverTime() {
    assertThat(page.html(90, page.dropped(3, "test")))
        .contains("<h3>Retries over time</h3>")
        .contains("<title>9.0 s: 12 rows a second, 1 retry</title>");
  }

  @Test
  void saysWhatBecameOfTheRows() {
    String html = page.html(1000, page.rejected(7, "", "Ivan", "a@gmial.com"));
    assertThat(html)
        .contains("<h1>999 of 1,000 rows were delivered</h1>")
        .contains("<p>1 row (0.1 %) was rejected.</p>")
        .contains("Line 8:</span> expected an id but none was left");
  }

  @Test
  void comparesWithTheLastRun() {
    page.html(1000, page.rejected(7, "", "Ivan", "a@gmial.com"));
    String html = page.html(500, page.dropped(8, "test"));
    assertThat(html)
        .contains("<p>0 % of the rows were rejected; last time it was 0.1 % (23 Nov, 12:00,")
        .contains("<title>23 Nov, 12:00: 1 of 1,000 rows rejected, 0.1 %</title>");
  }

  @Test
  void comparesWithTheMedianOfTheLastRuns() {
    page.html(1000, page.rejected(7, "", "Ivan", "a@gmial.com"));
    page.html(500, page.rejected(7, "", "Ivan", "a@gmial.com"));
    assertThat(page.html(100, page.rejected(7, "", "Ivan", "a@gmial.com")))
        .contains(
            "The share of rejected rows is 567 % higher than in the median of the last 2 runs"
                + " (0.2 %).");
  }

  @Test
  void tellsHowLongRequestsTook() {
    assertThat(page.html(100, page.dropped(8, "test")))
        .contains("<dd>21 ms <small>95 % within 700 ms, 99 % within 1.8 s</small></dd>")
        .contains("half within 12 ms, 95 % within 40 ms, 99 % within 900 ms");
  }

  @Test
  void tellsWhereTheExportBreaks() {
    String html = html(page.write(1000, StoredPage.many(page, 60, 900), Mask.NONE));
    assertThat(html).contains("Most of it stands behind row 880: 100 % of the troubles.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=x onerror=alert(1)>",
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "\"><svg onload=alert(1)>",
        "{{x}} ${x} <#assign x=1>"
      })
  void noValuePutsATagIntoThePage(String value) {
    String html = page.html(10, page.rejected(7, value, value, value), page.dropped(8, value));
    try (StoredPage other = new StoredPage(folder)) {
      String plain = other.html(10, other.rejected(7, "a", "b", "c"), other.dropped(8, "d"));
      assertThat(tags(html)).isEqualTo(tags(plain));
    }
  }

  @Test
  void showsWhatCannotBeSeen() {
    String html = page.html(10, page.dropped(8, "a\u202Eb\u0000c\u2028d"));
    assertThat(html).contains("&quot;a\\u202eb\\u0000c\\u2028d&quot;: a test word");
  }

  @Test
  void scriptAndPageHideTheSame() {
    assertThat(Resource.text("details.js"))
        .contains("const HIDDEN = /" + VisibleText.HIDDEN + "/gu;");
  }

  @Test
  void allowsItsOwnScriptAndStyleAlone() throws Exception {
    String html = page.html(10);
    assertThat(html)
        .contains(
            "content=\"default-src 'none'; script-src 'sha256-%s'; style-src 'sha256-%s';"
                .formatted(
                    hash(html, "<script type=\"module\">(.*?)</script>"),
                    hash(html, "<style>(.*?)</style>")));
  }

  @Test
  void masksWhatTravels() throws IOException {
    List<ReportedRow> rows =
        List.of(page.rejected(7, "c1", "Rozhkov", "ivan@gmial.com"), page.dropped(8, "Testov"));
    assertThat(html(page.write(10, rows, Mask.PARTIAL)))
        .contains("Ro•••••", "iv••@gmial.com", "&quot;Te••••&quot;: a test word")
        .doesNotContain("Rozhkov", "ivan@", "Testov");
    assertThat(html(page.write(10, rows, Mask.FULL))).doesNotContain("Ro•", "@gmial", "Te•");
  }

  @Test
  void packsManyRows() {
    String html = html(page.write(5000, StoredPage.many(page, 2500, 1), Mask.NONE));
    assertThat(html.split("<script type=\"text/gzip\"", -1)).hasSize(4);
    assertThat(html).doesNotContain("customer7@gmial.com");
  }

  private static String html(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The tags of the markup, scripts' and styles' own text apart. */
  private static List<String> tags(String html) {
    String bare = html.replaceAll("(?s)(<(script|style)[^>]*>).*?</\\2>", "$1</$2>");
    return TAG.matcher(bare)
        .results()
        .map(found -> found.group().replaceAll("(?s)[ >].*", ""))
        .toList();
  }

  private static String hash(String html, String part) throws Exception {
    Matcher found = Pattern.compile(part, Pattern.DOTALL).matcher(html);
    assertThat(found.find()).isTrue();
    byte[] bytes = found.group(1).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}

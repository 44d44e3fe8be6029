package io.profileimporter.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.profileimporter.row.VisibleText;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NoticeTemplateTest {

  private static final String EVIL =
      "\"}],\\ <!channel> <b>&amp; *_`[x](http://evil.example)\u0000\u001b[31m\r\n\u202Egnp.exe ${1/0}";

  @ParameterizedTest
  @ValueSource(strings = {"plain", "slack", "teams"})
  void givesJsonForHostileNames(String name) {
    String json = NoticeTemplate.json(name).writeJson(Notices.everywhere(EVIL));
    assertThat(json).doesNotContain("\u0000", "\u001b", "\u202E");
    assertThat(JsonMapper.shared().readTree(json).isObject()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "slack", "teams"})
  void givesJsonForNoticesWithoutRun(String name) {
    Notice notice = Notice.noFile("night", "expected in /in by 02:00", Notices.NOON);
    assertThat(NoticeTemplate.json(name).writeJson(notice)).contains("night: no export came");
  }

  @Property(tries = 200)
  void keepsAnyText(@ForAll String text) {
    JsonNode json =
        JsonMapper.shared()
            .readTree(NoticeTemplate.json("plain").writeJson(Notices.everywhere(text)));
    assertThat(json.get("title").asString()).isEqualTo(VisibleText.of(text));
    assertThat(json.get("reasons").get(0).get("advice").asString()).isEqualTo(VisibleText.of(text));
  }

  @Test
  void callsNobodyInSlack() {
    String json = NoticeTemplate.json("slack").writeJson(Notices.everywhere("<!here> & you"));
    assertThat(JsonMapper.shared().readTree(json).get("text").asString())
        .startsWith(":x: *&lt;!here&gt; &amp; you*\n")
        .doesNotContain("<!here>");
  }

  @Test
  void tellsSampleInSlack() {
    String json = NoticeTemplate.json("slack").writeJson(Samples.sample(Notices.NOON));
    assertThat(JsonMapper.shared().readTree(json).get("text").asString())
        .isEqualTo(
            """
            :x: *sample: notices of the profile importer arrive here*
            Nothing has happened: somebody tries the settings. The numbers are invented.
            Read 1,000 = delivered 180 + unchanged 808 + rejected 12 + left 0; 31 values left out;\
             183 requests in 1 min 24 s.
            Beside the last good run 20261122-010000-91c7: read 1,000 (+4), delivered 180 (+10),\
             unchanged 808 (-10), rejected 12 (+4).
            12 rejected rows: Nobody to recognise. Fill in one real contact.
            There is nothing to do.
            Report: reports/20261123-010000-5a3e/report.html""");
  }

  @Test
  void escapesMailsForHtml() {
    String html = NoticeTemplate.html().write(Notices.everywhere("<script>alert(1)</script>"));
    assertThat(html).doesNotContain("<script>").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void saysWhatOneOfYourOwnDoesWrong() throws IOException {
    NoticeTemplate broken = NoticeTemplate.jsonOf("own", "{\"text\": ${title}}");
    assertThatThrownBy(() -> broken.writeJson(Samples.sample(Notices.NOON)))
        .isInstanceOf(BrokenTemplateException.class)
        .hasMessageStartingWith("gives no JSON: Unrecognized token 'sample'");
  }
}

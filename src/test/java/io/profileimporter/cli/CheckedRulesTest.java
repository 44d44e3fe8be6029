package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.Shop.Ended;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check tells of the rules, and what the settings can do about them. */
class CheckedRulesTest {

  private static final String HEADER = "id,email,first_name,birthday\n";

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
  void tellsWhatEachRuleWouldDo() {
    shop.settings("", "rules: {email-no-mail: reject-row, name-role-word: warn}");
    List<String> lines =
        check(
            """
            c1,anna@mail.ru,Покупатель,1900-01-01
            c2,noemail@mail.ru,Иван,
            c3,oleg@mail.ru,Клиент,
            """);
    assertThat(lines.subList(lines.size() - 7, lines.size()))
        .containsExactly(
            "  action        values      rows  rule                     first at",
            "  reject-row         1         1  email-no-mail            line 3",
            "    email \"n***@mail.ru\"; fallback addresses in public shop integrations",
            "  drop-value         1         1  birthday-sentinel        line 2",
            "    birthday \"190***-01\"; zero and end dates of .NET, 1C, SQL Server, OLE, Exc…",
            "  warn               2         2  name-role-word           line 2",
            "    first_name \"Пок***ель\"; usage of CRM and till systems");
  }

  @Test
  void tellsOfAllRulesWhereAsked() {
    String rows =
        """
        нет,,клиент,1900-01-01
        c2,a@x.test,asdf,2099-01-01
        c3,no@mail.ru,hello,31.02.1990
        c4,test@mail.ru,deleted,
        """;
    assertThat(check(rows)).contains("    and 3 more rules: check --rules tells of them");
    assertThat(check(rows, "--rules")).noneMatch(line -> line.contains("more rules"));
  }

  @Test
  void tellsNothingWhereNoRuleSpeaks() {
    assertThat(check("c1,anna@mail.ru,Анна,\n")).noneMatch(line -> line.contains("rule"));
  }

  @Test
  void leavesAllowedValuesAlone() {
    shop.settings("", "allow: {email: [Test@test.com], first_name: [клиент]}");
    assertThat(check("c1,test@test.com,Клиент,\n")).noneMatch(line -> line.contains("rule"));
  }

  @Test
  void leavesValuesOfRulesThatAreOff() {
    shop.settings("", "rules: {email-test-word: off, name-role-word: off}");
    assertThat(check("c1,test@test.com,Клиент,\n"))
        .contains("  switched off: email-test-word, name-role-word")
        .noneMatch(line -> line.contains("drop-value"));
  }

  @Test
  void rejectsRowsWhereTheSettingsSaySo() {
    shop.settings("", "on-placeholder: reject-row");
    assertThat(check("c1,test@test.com,Анна,\n"))
        .contains("  reject-row         1         1  email-test-word          line 2");
  }

  @Test
  void takesFurtherWords() {
    shop.settings("", "words: {role-words: [Abonnent], email-no-mail: [nixda]}");
    assertThat(check("c1,nixda@mail.ru,Abonnent,\n"))
        .contains(
            "  drop-value         1         1  email-no-mail            line 2",
            "  drop-value         1         1  name-role-word           line 2");
  }

  @Test
  void takesFurtherDomains() {
    shop.settings("", "disposable-domains: [throw.team], own-domains: [our.team]");
    assertThat(check("c1,anna@throw.team,Анна,\nc2,4711@our.team,Ольга,\n"))
        .contains(
            "  drop-value         1         1  email-disposable         line 2",
            "  drop-value         1         1  email-generated          line 3");
  }

  private List<String> check(String rows, String... options) {
    List<Object> arguments = new ArrayList<>(List.of(options));
    arguments.add(shop.write("c.csv", HEADER + rows));
    Ended ended = shop.run("check", arguments.toArray());
    assertThat(ended.err()).doesNotContain("expected");
    return ended.out().lines().toList();
  }
}

package io.profileimporter.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.settings.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeSettingsTest {

  @Test
  void readsTargetsOfBothKinds() {
    NoticeSettings settings =
        Notices.settings(
            """
            notify:
              time-limit: 10s
              report-link: https://files.example/{run}/report.html
              targets:
                chat:
                  on: failure
                  webhook: {url: "https://hooks.example/x", template: slack}
                people:
                  on: {rejected-above: 2.5%}
                  mail: {host: smtp.example, from: a@shop.example, to: [b@shop.example, c@d.example]}
            """);
    assertThat(settings.limit()).isEqualTo(Duration.ofSeconds(10));
    assertThat(settings.targets())
        .extracting(target -> target.name() + ": " + target.channel().destination())
        .containsExactly(
            "chat: webhook at hooks.example", "people: mail to b@shop.example, c@d.example");
  }

  @Test
  void tellsEveryProblemAtOnce() {
    assertThat(
            Notices.problems(
                """
                notify:
                  report-link: https://files.example/report.html
                  targets:
                    both: {webhook: {url: "http://a.example"}, mail: {}}
                    chat:
                      on: {rejected-above: 200%}
                      webhook: {url: "http://a.example", url-from: HOOK, templat: slack}
                    post:
                      on: sometimes
                      mail: {host: smtp.example, port: 0, to: nobody, user: me, attach: all}
                """))
        .containsExactly(
            "app.yaml:2 notify.report-link: expected an http or https URL with {run} where the"
                + " run's name stands but was \"https://files.example/report.html\"",
            "app.yaml:4 notify.targets.both: expected either webhook or mail",
            "app.yaml:6 notify.targets.chat.on.rejected-above: expected a share below 100% such as"
                + " 2.5% but was \"200%\"",
            "app.yaml:7 notify.targets.chat.webhook: expected one of url, url-from and url-file",
            "app.yaml:7 notify.targets.chat.webhook.templat: unknown setting; did you mean"
                + " \"template\"?",
            "app.yaml:9 notify.targets.post.on: expected always, failure, or {rejected-above: 2%}"
                + " but was \"sometimes\"",
            "app.yaml:10 notify.targets.post.mail.port: expected a whole number from 1 to 65535 but"
                + " was \"0\"",
            "app.yaml:10 notify.targets.post.mail: expected from",
            "app.yaml:10 notify.targets.post.mail.to: expected one mail address but was \"nobody\"",
            "app.yaml:10 notify.targets.post.mail: expected user and password-from (or"
                + " password-file) together, or neither",
            "app.yaml:10 notify.targets.post.mail.attach: expected report or rejected-rows but was"
                + " \"all\"");
  }

  @Test
  void takesSecretsFromEnvironmentAndPrintsThemNowhere() {
    Problems problems = new Problems();
    NoticeSettings settings =
        Notices.settings(
            hook("url-from: HOOK"), Map.of("HOOK", "https://h.example/hush"), true, problems);
    assertThat(settings.toString()).contains("****").doesNotContain("hush");
    assertThat(settings.targets().get(0).channel().destination()).isEqualTo("webhook at h.example");
  }

  @Test
  void saysNothingOfSecretThatDoesNotFit(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("hook"), "hush hush");
    assertThat(Notices.problems(hook("url-file: " + file)))
        .containsExactly(
            "app.yaml:1 notify.targets.chat.webhook: the URL: expected an http or https URL with a"
                + " host");
    assertThat(Notices.problems(hook("url-from: NOT_SET")))
        .containsExactly(
            "app.yaml:1 notify.targets.chat.webhook.url-from: expected the environment variable"
                + " NOT_SET to be set");
  }

  @Test
  void asksForNoSecretWhereNobodyIsTold() {
    Problems problems = new Problems();
    Notices.settings(hook("url-from: NOT_SET"), Map.of(), false, problems);
    assertThat(problems.lines()).isEqualTo(List.of());
  }

  @Test
  void triesTemplateOfOnesOwn(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("own.ftl"), "{\"text\": \"${titel}\"}");
    assertThat(Notices.problems(hook("url-from: HOOK, template: " + file)))
        .singleElement()
        .asString()
        .startsWith(
            "app.yaml:1 notify.targets.chat.webhook.template: expected a template that gives JSON"
                + " (The following has evaluated to null or missing:");
    Files.writeString(file, "{\"text\": \"<#if>\"}");
    assertThat(Notices.problems(hook("url-from: HOOK, template: " + file)))
        .singleElement()
        .asString()
        .contains("expected a FreeMarker template (line 1: ");
  }

  private static String hook(String settings) {
    return "notify: {targets: {chat: {webhook: {" + settings + "}}}}";
  }
}

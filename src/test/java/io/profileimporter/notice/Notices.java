package io.profileimporter.notice;

import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/** Notices, and settings for them. */
final class Notices {

  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private Notices() {}

  static NoticeSettings settings(String yaml) {
    Problems problems = new Problems();
    NoticeSettings settings = settings(yaml, Map.of(), true, problems);
    problems.throwIfAny();
    return settings;
  }

  static NoticeSettings settings(
      String yaml, Map<String, String> environment, boolean needed, Problems problems) {
    return NoticeSettings.from(
        SettingsFile.parse("app.yaml", yaml, problems).section("notify"),
        new Secrets(environment, needed));
  }

  static List<String> problems(String yaml) {
    Problems problems = new Problems();
    settings(yaml, Map.of("HOOK", "https://hooks.example/hush"), true, problems);
    return problems.lines();
  }

  static SSLContext tls() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A notice with the same text, which may be an evil one, in every place for texts. */
  static Notice everywhere(String text) {
    NoticedRun sample = Samples.sample(NOON).run().orElseThrow();
    return new Notice(
        NoticeKind.FAILED,
        text,
        text,
        List.of(text, text),
        Optional.of(
            new NoticedRun(
                sample.runId(),
                text,
                NOON,
                Duration.ofSeconds(1),
                sample.counts(),
                sample.requests(),
                sample.lastGood(),
                text,
                Optional.of(Path.of("reports")))),
        List.of(new ReasonFigure("code", "rejected rows", 1, text, text)),
        Optional.of(text),
        NOON);
  }
}

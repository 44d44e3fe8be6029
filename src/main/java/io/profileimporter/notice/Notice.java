package io.profileimporter.notice;

import io.profileimporter.row.VisibleText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is told of an import. Texts that come from elsewhere show what cannot be seen as escapes.
 *
 * @param title what has happened, in a few words
 * @param sentences what else there is to say of it
 * @param run the numbers, where a run has begun
 * @param reasons why rows and values were kept out, the most frequent first
 * @param nextStep what to do now; empty where there is nothing to do
 */
public record Notice(
    NoticeKind kind,
    String importName,
    String title,
    List<String> sentences,
    Optional<NoticedRun> run,
    List<ReasonFigure> reasons,
    Optional<String> nextStep,
    Instant time) {

  public Notice {
    importName = VisibleText.of(importName);
    title = VisibleText.of(title);
    sentences = sentences.stream().map(VisibleText::of).toList();
    reasons = List.copyOf(reasons);
    nextStep = nextStep.map(VisibleText::of);
  }

  /** The notice of an import that could not begin. */
  public static Notice notBegun(String importName, String why, Instant time) {
    return plain(
        NoticeKind.NOT_BEGUN,
        importName,
        "could not begin; nothing was sent",
        why,
        "Mend what is said here, and start the import again.",
        time);
  }

  /** The notice of an import that a fault has ended, of which no numbers are known. */
  public static Notice broken(String importName, String why, Instant time) {
    return plain(
        NoticeKind.FAILED,
        importName,
        "failed",
        why,
        "Start the same import again: it goes on where it ended.",
        time);
  }

  /**
   * The notice of an export that did not come.
   *
   * @param expected where it was expected, and by when
   */
  public static Notice noFile(String importName, String expected, Instant time) {
    return plain(
        NoticeKind.NO_FILE,
        importName,
        "no export came",
        expected,
        "Look at the system that writes the export.",
        time);
  }

  private static Notice plain(
      NoticeKind kind, String name, String title, String why, String nextStep, Instant time) {
    return new Notice(
        kind,
        name,
        name + ": " + title,
        List.of(why),
        Optional.empty(),
        List.of(),
        Optional.of(nextStep),
        time);
  }

  /** The whole notice in lines, the title apart. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(sentences);
    run.ifPresent(figures -> lines.addAll(figures.lines()));
    reasons.forEach(reason -> lines.add(reason.line()));
    nextStep.ifPresent(lines::add);
    run.ifPresent(figures -> lines.add("Report: " + figures.report()));
    return lines;
  }
}

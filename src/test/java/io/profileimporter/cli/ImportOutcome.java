package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that must not depend on how often an import was interrupted.
 *
 * @param profiles the properties of each profile at the server
 * @param numbers the summary, without what names the run, its times and its requests
 */
record ImportOutcome(
    Set<Map<String, Object>> profiles,
    List<String> rejections,
    List<String> rejectedRows,
    JsonNode numbers) {

  private static final List<String> OF_THE_RUN =
      List.of("run_id", "file", "started", "ended", "seconds", "requests", "retries");

  static ImportOutcome of(ImporterHome home, Sandbox api) {
    try {
      return new ImportOutcome(
          profiles(api),
          Files.readAllLines(home.report().resolve("rejections.jsonl")),
          rejectedRows(home.report()),
          ((ObjectNode) home.summary()).remove(OF_THE_RUN));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Each of them names its run. */
  private static List<String> rejectedRows(Path report) throws IOException {
    String run = String.valueOf(report.getFileName());
    return Files.readAllLines(report.resolve("rejected-rows.csv")).stream()
        .map(line -> line.replace(run, "the-run"))
        .toList();
  }

  private static Set<Map<String, Object>> profiles(Sandbox api) {
    Set<Map<String, Object>> profiles = new HashSet<>();
    api.profiles().forEach(profile -> profiles.add(profile.properties()));
    assertThat(profiles).as("no profile stands twice").hasSize((int) api.profiles().size());
    return profiles;
  }

  /** Compares part by part, so that a failure shows what differs and not the rest. */
  void assertSameAs(ImportOutcome expected) {
    assertThat(numbers).isEqualTo(expected.numbers);
    assertThat(rejections).isEqualTo(expected.rejections);
    assertThat(rejectedRows).isEqualTo(expected.rejectedRows);
    assertThat(without(expected.profiles, profiles)).as("profiles that are missing").isEmpty();
    assertThat(without(profiles, expected.profiles)).as("profiles of another state").isEmpty();
  }

  private static Set<Map<String, Object>> without(
      Set<Map<String, Object>> all, Set<Map<String, Object>> others) {
    Set<Map<String, Object>> rest = new HashSet<>(all);
    rest.removeAll(others);
    return rest;
  }
}

package io.profileimporter.report;

import io.profileimporter.profile.Person;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes a person out of the files of a report. Each file is written anew and then moved, so that
 * nobody reads half of it, and what others have changed in it stays.
 */
public final class CleanedFolder {

  private final Run run;
  private final Person person;
  private final Set<Long> lines;
  private final char delimiter;

  /**
   * A folder to be cleaned.
   *
   * @param lines those of the person's rows in the export
   * @param delimiter between the cells of its tables
   */
  public CleanedFolder(Run run, Person person, Set<Long> lines, char delimiter) {
    this.run = run;
    this.person = person;
    this.lines = Set.copyOf(lines);
    this.delimiter = delimiter;
  }

  /**
   * Cleans the files of rows and of profiles that were read back, and writes those anew that are
   * made from the tables; answers with the names of the files that have changed.
   *
   * @throws UncheckedIOException where a file cannot be read or written
   */
  public List<String> clean(ReportSources sources) {
    List<String> changed = new ArrayList<>();
    try {
      for (Path file : files()) {
        if (isCleaned(file, sources)) {
          changed.add(String.valueOf(file.getFileName()));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot clean " + run.reportFolder(), failure);
    }
    return changed;
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(run.reportFolder())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(run.reportFolder())) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private boolean isCleaned(Path file, ReportSources sources) throws IOException {
    String name = String.valueOf(file.getFileName());
    Path part = file.resolveSibling(name + ".part");
    boolean written = isWritten(name, file, part, sources);
    if (!written || Files.mismatch(file, part) < 0) {
      Files.deleteIfExists(part);
      return false;
    }
    sources.files().replacing(run.id(), file, part);
    WholeFile.move(part, file);
    return true;
  }

  private boolean isWritten(String name, Path file, Path part, ReportSources sources)
      throws IOException {
    if (name.endsWith(".csv")) {
      new CleanedTable(person, lines, delimiter).write(file, part);
    } else if (name.endsWith(".ndjson")) {
      writeDocuments(file, part);
    } else if (name.equals("verified.json")) {
      writeVerified(file, part);
    } else if (name.equals("rejections.jsonl")) {
      try (RejectionsFile rejections = new RejectionsFile(part)) {
        sources.rejections().forEachRejection(run.id(), rejections::write);
      }
    } else if (name.equals("evidence.json")) {
      EvidenceFile.write(sources.censuses().find(run.id()), part);
    } else {
      return false;
    }
    return true;
  }

  private void writeDocuments(Path file, Path part) throws IOException {
    try (BufferedReader documents = Files.newBufferedReader(file);
        BufferedWriter kept = Files.newBufferedWriter(part)) {
      for (String line = documents.readLine(); line != null; line = documents.readLine()) {
        if (!isThePersons(line)) {
          kept.append(line).append('\n');
        }
      }
    }
  }

  private boolean isThePersons(String line) {
    return person.isNamedIn(line)
        || (!line.isBlank() && lines.contains(Json.MAPPER.readTree(line).path("_line").asLong(0)));
  }

  private void writeVerified(Path file, Path part) throws IOException {
    ObjectNode verified = (ObjectNode) Json.MAPPER.readTree(file.toFile());
    List<JsonNode> findings = new ArrayList<>();
    verified.path("findings").forEach(findings::add);
    findings.removeIf(this::isOfThePerson);
    verified.putArray("findings").addAll(findings);
    Files.writeString(
        part,
        WellFormedText.escaped(
            Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(verified) + "\n"));
  }

  private boolean isOfThePerson(JsonNode finding) {
    boolean identified =
        finding
            .path("profile")
            .propertyStream()
            .anyMatch(member -> person.isNamedBy(member.getKey(), member.getValue().asString("")));
    return identified || person.isNamedIn(finding.toString());
  }
}

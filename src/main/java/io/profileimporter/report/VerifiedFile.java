package io.profileimporter.report;

import io.profileimporter.profile.Identity;
import io.profileimporter.verification.Difference;
import io.profileimporter.verification.Finding;
import io.profileimporter.verification.Verification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code verified.json}: what reading a sample of the delivered profiles back has shown. */
public final class VerifiedFile {

  private VerifiedFile() {}

  /**
   * Writes the file into the folder of a report.
   *
   * @return where it is
   * @throws UncheckedIOException where the folder cannot be written
   */
  public static Path write(Verification verification, Path folder) {
    Path path = folder.resolve("verified.json");
    try {
      Files.writeString(
          path,
          WellFormedText.escaped(
              Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json(verification))
                  + "\n"));
      return path;
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write " + path, failure);
    }
  }

  private static ObjectNode json(Verification verification) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("profiles", verification.profiles());
    json.put("as_sent", verification.asSent());
    json.put("not_found", verification.missing());
    json.put("different", verification.differing());
    json.put("not_read", verification.unread());
    ObjectNode properties = json.putObject("different_by_property");
    verification.differingProperties().forEach(properties::put);
    ArrayNode findings = json.putArray("findings");
    verification.findings().forEach(finding -> findings.add(json(finding)));
    return json;
  }

  private static ObjectNode json(Finding finding) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    ObjectNode identifiers = json.putObject("profile");
    for (Identity identity : finding.profile().identities()) {
      identifiers.put(identity.field().apiName(), identity.value());
    }
    if (finding instanceof Finding.Unread unread) {
      json.put("outcome", "not-read").put("detail", unread.why());
    } else if (finding instanceof Finding.Differing differing) {
      json.put("outcome", "different");
      ArrayNode differences = json.putArray("differences");
      differing.differences().forEach(difference -> differences.add(json(difference)));
    } else {
      json.put("outcome", "not-found");
    }
    return json;
  }

  private static ObjectNode json(Difference difference) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("property", difference.property());
    json.set("sent", difference.sent());
    difference.found().ifPresent(found -> json.set("found", found));
    return json;
  }
}

package io.profileimporter.cli;

import io.profileimporter.delivery.Credentials;
import io.profileimporter.delivery.DeliverySettings;
import io.profileimporter.delivery.OutgoingProfile;
import io.profileimporter.delivery.ProfileReader;
import io.profileimporter.delivery.ProfileReply;
import io.profileimporter.delivery.UndeliverableException;
import io.profileimporter.job.Explanation;
import io.profileimporter.job.ImportSettings;
import io.profileimporter.job.StopSignal;
import io.profileimporter.profile.Identity;
import io.profileimporter.profile.MappedRow;
import io.profileimporter.row.Outcome;
import io.profileimporter.row.VisibleText;
import io.profileimporter.verification.Comparison;
import io.profileimporter.verification.Difference;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the API has of a customer now, beside what a row sends. */
final class ProfileNow {

  private final ImportSettings settings;

  ProfileNow(ImportSettings settings) {
    this.settings = settings;
  }

  /** In words; that nothing could be read is told likewise. */
  List<String> of(Explanation row) {
    if (row.run().wentToSandbox()) {
      return List.of("not read back: the sandbox of that run is gone");
    }
    List<Identity> identities = identities(row);
    if (identities.isEmpty()) {
      return List.of("not read back: the row has nothing to find a profile by");
    }
    return settings
        .credentials()
        .map(keys -> read(row, identities, settings.delivery(), keys))
        .orElse(List.of("not read back: the shop's keys are not given"));
  }

  private static List<Identity> identities(Explanation row) {
    return row.outgoing() instanceof Outcome.Kept<OutgoingProfile> kept
        ? kept.value().identities()
        : row.mapped()
            .map(MappedRow::profile)
            .map(profile -> profile.identities())
            .orElse(List.of());
  }

  private static List<String> read(
      Explanation row, List<Identity> identities, DeliverySettings delivery, Credentials keys) {
    ProfileReader reader =
        new ProfileReader(
            delivery, keys, Clock.systemUTC(), new StopSignal()::pause, new SecureRandom());
    try {
      return found(row, identities, reader);
    } catch (UndeliverableException refused) {
      return List.of("not read back: " + VisibleText.of(String.valueOf(refused.getMessage())));
    }
  }

  private static List<String> found(
      Explanation row, List<Identity> identities, ProfileReader reader) {
    for (Identity identity : identities) {
      ProfileReply reply = reader.read(identity);
      if (reply instanceof ProfileReply.Known known) {
        return known(row, identity, known.profile());
      }
      if (reply instanceof ProfileReply.Unanswered unanswered) {
        return List.of("not read back: " + VisibleText.of(unanswered.why()));
      }
    }
    return List.of("the API has no profile with any identifier of the row");
  }

  private static List<String> known(Explanation row, Identity identity, ObjectNode profile) {
    List<String> lines = new ArrayList<>();
    String by = "found by " + identity.field().apiName();
    if (row.outgoing() instanceof Outcome.Kept<OutgoingProfile> kept) {
      ObjectNode sent = (ObjectNode) new JsonMapper().readTree(kept.value().json());
      lines.add(compared(Comparison.between(sent, profile)) + " (" + by + ")");
    } else {
      lines.add(by);
    }
    lines.add(
        profile
            .propertyStream()
            .filter(member -> !(member.getValue().isContainer() && member.getValue().isEmpty()))
            .map(member -> member.getKey() + "=" + shown(member.getValue()))
            .map(VisibleText::of)
            .collect(Collectors.joining("  ")));
    return lines;
  }

  private static String compared(List<Difference> differences) {
    return differences.isEmpty()
        ? "as this row sends it"
        : "other than this row sends it: "
            + differences.stream().map(ProfileNow::told).collect(Collectors.joining("; "));
  }

  private static String told(Difference difference) {
    Optional<String> found = difference.found().map(ProfileNow::shown);
    return VisibleText.of(
        difference.property()
            + " is "
            + found.orElse("not there")
            + ", this row has "
            + shown(difference.sent()));
  }

  private static String shown(JsonNode value) {
    return value.isString() ? value.stringValue() : value.toString();
  }
}

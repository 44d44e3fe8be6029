package io.profileimporter.verification;

import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.ProfileField.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares what was sent with what the API has. It allows for what an API may do to a value without
 * losing any of it: a number for its digits, another order of a list, an e-mail's case, a phone's
 * plus, a day with a time, an earlier identifier kept beside the sent one.
 */
public final class Comparison {

  private static final Map<String, String> FURTHER =
      Map.of(
          "email", "additional_emails",
          "phone", "additional_phones",
          "loyalty_id", "additional_loyalty_ids");

  private Comparison() {}

  /** The properties that the API has otherwise, in the order in which they were sent. */
  public static List<Difference> between(ObjectNode sent, ObjectNode found) {
    List<Difference> differences = new ArrayList<>();
    sent.forEachEntry(
        (name, value) -> {
          List<JsonNode> candidates = candidates(name, found);
          boolean same =
              isEmptied(value)
                  ? candidates.isEmpty()
                  : candidates.stream().anyMatch(candidate -> isSame(name, value, candidate));
          if (!same && !(candidates.isEmpty() && isNeverShown(name))) {
            differences.add(new Difference(name, value, candidates.stream().findFirst()));
          }
        });
    return differences;
  }

  private static boolean isEmptied(JsonNode sent) {
    return sent.isNull();
  }

  /** Where the API may show a property; what is empty there counts as not being there. */
  private static List<JsonNode> candidates(String name, ObjectNode found) {
    List<JsonNode> candidates = new ArrayList<>();
    for (String alias : aliases(name)) {
      candidates.add(found.path(alias));
      candidates.add(found.path("custom_properties").path(alias));
    }
    Optional.ofNullable(FURTHER.get(name))
        .ifPresent(list -> found.path(list).valueStream().forEach(candidates::add));
    candidates.removeIf(Comparison::isNothing);
    return candidates;
  }

  /** The store's own id has an older and a newer name. */
  private static List<String> aliases(String name) {
    return name.equals("id") || name.equals("external_id")
        ? List.of("external_id", "id")
        : List.of(name);
  }

  private static boolean isNothing(JsonNode value) {
    return value.isMissingNode()
        || value.isNull()
        || (value.isContainer() && value.isEmpty())
        || (value.isString() && value.stringValue().isEmpty());
  }

  /** The documents name no consents and no push tokens among what the API tells of a profile. */
  private static boolean isNeverShown(String name) {
    return ProfileField.of(name).filter(field -> field.role() == Role.SUBSCRIPTION).isPresent();
  }

  private static boolean isSame(String name, JsonNode sent, JsonNode found) {
    return switch (name) {
      case "email", "gender" -> text(sent).equalsIgnoreCase(text(found));
      case "phone" -> PlainText.withoutPlus(text(sent)).equals(PlainText.withoutPlus(text(found)));
      default -> Sameness.of(sent, found);
    };
  }

  private static String text(JsonNode value) {
    return value.isString() ? value.stringValue() : value.toString();
  }
}

package io.profileimporter.sandbox;

import io.profileimporter.profile.ProfileField;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A profile as the sandbox keeps it.
 *
 * @param properties the values by API name, as JSON gives them: texts, numbers, booleans, lists and
 *     maps; the API's own first
 * @param former values that identifiers had before, by which the profile is still found
 */
public record StoredProfile(
    Map<String, Object> properties, Map<ProfileField, List<String>> former) {

  public StoredProfile {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    former = Map.copyOf(former);
  }

  /** A property's value as text, where it is a text, a number or a boolean. */
  public Optional<String> text(String apiName) {
    return Optional.ofNullable(properties.get(apiName))
        .filter(value -> !(value instanceof Map || value instanceof List))
        .map(Object::toString);
  }
}

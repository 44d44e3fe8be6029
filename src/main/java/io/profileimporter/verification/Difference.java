package io.profileimporter.verification;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A property that the API has otherwise than it was sent.
 *
 * @param sent null where it was to be emptied
 * @param found nothing where the API does not have it
 */
public record Difference(String property, JsonNode sent, Optional<JsonNode> found) {}

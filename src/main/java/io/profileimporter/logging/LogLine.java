package io.profileimporter.logging;

import java.util.Map;
import java.util.Optional;
import org.slf4j.event.Level;

/**
 * What one line of the log says.
 *
 * @param fields numbers and texts beside the message
 */
record LogLine(
    Level level,
    String logger,
    String thread,
    String message,
    Map<String, Object> fields,
    Optional<Throwable> fault) {}

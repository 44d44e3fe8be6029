package io.profileimporter.report;

import java.time.Instant;
import java.util.Optional;

/**
 * What tells whether an export is still the same file.
 *
 * @param path absolute path, or {@code -} for standard input
 * @param name name without its folder
 * @param size length in bytes
 * @param modified time of the last change; none for standard input
 * @param sha256 hash of the content, in hexadecimal digits; empty for standard input
 */
public record SourceFingerprint(
    String path, String name, long size, Optional<Instant> modified, String sha256) {}

/** Reads an export row by row: CSV, JSON arrays and NDJSON, in any encoding, in constant memory. */
@org.jspecify.annotations.NullMarked
package io.profileimporter.source;

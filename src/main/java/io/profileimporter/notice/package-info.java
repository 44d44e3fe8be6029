/**
 * Tells somebody what an import has come to: by a webhook, by mail. A notice holds numbers, reasons
 * and places, and no value of a row.
 */
@org.jspecify.annotations.NullMarked
package io.profileimporter.notice;

/**
 * The page of a run: one HTML file that opens anywhere, and loads nothing. Its template, style and
 * script are resources of their own; everything from the export is data to them.
 */
@org.jspecify.annotations.NullMarked
package io.profileimporter.report.page;

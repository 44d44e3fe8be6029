/** Tells what became of every row: rejections, counts that add up, files to correct and to read. */
@org.jspecify.annotations.NullMarked
package io.profileimporter.report;

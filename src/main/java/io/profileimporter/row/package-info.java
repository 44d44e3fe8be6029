/** What travels: a row of an export, where it stands, and what became of it. */
@org.jspecify.annotations.NullMarked
package io.profileimporter.row;

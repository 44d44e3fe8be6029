/** Turns a row into a profile: which column or path becomes which property, and how. */
@org.jspecify.annotations.NullMarked
package io.profileimporter.mapping;

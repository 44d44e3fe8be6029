/** Reads all settings of a run into types, every problem told at once. */
@org.jspecify.annotations.NullMarked
package io.profileimporter.config;

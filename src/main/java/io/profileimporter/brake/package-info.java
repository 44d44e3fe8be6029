/** Brakes before the first request: is this export like those that were imported before? */
@org.jspecify.annotations.NullMarked
package io.profileimporter.brake;

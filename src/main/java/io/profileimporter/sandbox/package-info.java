/** A local server that speaks the target API, with faults on demand. */
@org.jspecify.annotations.NullMarked
package io.profileimporter.sandbox;

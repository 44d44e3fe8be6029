/** Keeps placeholder and implausible data out of profiles. */
@org.jspecify.annotations.NullMarked
package io.profileimporter.screening;

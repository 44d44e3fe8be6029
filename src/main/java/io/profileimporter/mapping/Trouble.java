package io.profileimporter.mapping;

/**
 * Trouble with a value, or with a part of one.
 *
 * @param part which part, as the beginning of a sentence: {@code kid 2 birthday: }; empty for the
 *     whole
 */
record Trouble(String part, String text, Converted.Unfit<?> unfit) {}

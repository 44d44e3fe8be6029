/** Puts the stages in order. The only package that knows Spring Batch and every stage. */
@org.jspecify.annotations.NullMarked
package io.profileimporter.job;

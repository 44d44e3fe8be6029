/**
 * Imports that begin by themselves: when they are due, which files of an inbox are complete, and
 * what becomes of a file afterwards. Knows nothing of databases and of how a file is imported.
 *
 * <p>{@link io.profileimporter.schedule.Scheduler} gives each import its turn; a {@code Turn} asks
 * {@link io.profileimporter.schedule.FireTimes} whether it is due, looks into the {@code Inbox},
 * has the files imported one after the other, and moves them out of the way.
 */
@org.jspecify.annotations.NullMarked
package io.profileimporter.schedule;

/**
 * Shows a process that imports by itself to those who watch it: figures for Prometheus, and health.
 * No figure and no label holds a value of a row.
 */
@org.jspecify.annotations.NullMarked
package io.profileimporter.monitoring;

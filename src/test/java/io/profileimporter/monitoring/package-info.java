/** Figures and health as a scraper sees them, over HTTP. */
@org.jspecify.annotations.NullMarked
package io.profileimporter.monitoring;

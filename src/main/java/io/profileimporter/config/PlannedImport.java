package io.profileimporter.config;

import io.profileimporter.job.ImportSettings;
import io.profileimporter.schedule.ScheduledImport;

/** A scheduled import: when and what it imports, and how. */
public record PlannedImport(ScheduledImport scheduled, ImportSettings settings) {}

package io.profileimporter.job;

import org.springframework.batch.core.step.tasklet.Tasklet;

/** A step of the job that comes before the first request. */
record FirstStep(String name, Tasklet tasklet) {}

package io.profileimporter.job;

import org.springframework.batch.core.step.tasklet.Tasklet;

/** A step of the job beside the delivery of the rows in their turn. */
record SideStep(String name, Tasklet tasklet) {}

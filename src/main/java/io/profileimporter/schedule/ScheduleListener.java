package io.profileimporter.schedule;

/** Hears of what happens to scheduled imports, on the thread that imports. */
public interface ScheduleListener {

  /** Something has happened. */
  void heard(ScheduleEvent event);
}

package io.profileimporter.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on when a pause is made, and by a moment whenever it is looked at. */
final class SettableClock extends Clock {

  private Instant now;

  SettableClock(String now) {
    this.now = Instant.parse(now);
  }

  void goOn(Duration duration) {
    now = now.plus(duration);
  }

  void set(String time) {
    now = Instant.parse(time);
  }

  @Override
  public Instant instant() {
    now = now.plusNanos(1);
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}

package io.profileimporter.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a job store remembers, as long as the test lasts; several schedulers may share it. */
final class MemoryBook implements ScheduleBook {

  private final Map<String, Instant> dealt = new HashMap<>();
  private final Map<String, List<FileAttempt>> begun = new HashMap<>();
  private final Set<String> held = new HashSet<>();

  @Override
  public Instant dealtUntil(String name, Instant now) {
    return dealt.computeIfAbsent(name, first -> now);
  }

  @Override
  public void dealt(String name, Instant until) {
    dealt.put(name, until);
  }

  @Override
  public Optional<Hold> hold(String name) {
    return held.add(name) ? Optional.of(() -> held.remove(name)) : Optional.empty();
  }

  @Override
  public List<FileAttempt> begun(String name) {
    return List.copyOf(begun.getOrDefault(name, List.of()));
  }

  @Override
  public void note(String name, FileAttempt attempt) {
    settled(name, attempt.file());
    begun.computeIfAbsent(name, first -> new ArrayList<>()).add(attempt);
  }

  @Override
  public void settled(String name, FileStamp file) {
    begun
        .getOrDefault(name, new ArrayList<>())
        .removeIf(known -> known.file().path().equals(file.path()));
  }
}

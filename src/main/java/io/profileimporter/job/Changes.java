package io.profileimporter.job;

import io.profileimporter.report.Run;
import io.profileimporter.report.SourceFingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What has changed since a run, of all that decides what is sent and where to. */
public final class Changes {

  private Changes() {}

  /** The changes in words; none where the same would be sent again. */
  public static List<String> since(
      Run run, SourceFingerprint source, Map<String, String> settings) {
    List<String> changes = new ArrayList<>();
    if (!run.source().sha256().equals(source.sha256())) {
      changes.add(fileChange(run.source(), source));
    }
    TreeSet<String> names = new TreeSet<>(run.settings().keySet());
    names.addAll(settings.keySet());
    for (String name : names) {
      String before = run.settings().getOrDefault(name, "not set");
      String now = settings.getOrDefault(name, "not set");
      if (!before.equals(now)) {
        changes.add(settingChange(name, before, now));
      }
    }
    return changes;
  }

  private static String fileChange(SourceFingerprint before, SourceFingerprint now) {
    return "the file has changed (%d bytes of %s, SHA-256 %.8s… before; %d bytes of %s, %.8s… now)"
        .formatted(
            before.size(),
            before.modified().map(Object::toString).orElse("?"),
            before.sha256(),
            now.size(),
            now.modified().map(Object::toString).orElse("?"),
            now.sha256());
  }

  private static String settingChange(String name, String before, String now) {
    return name.equals("mapping") || name.equals("screening")
        ? "the " + name + " has changed"
        : "%s was \"%s\" and is \"%s\"".formatted(name, before, now);
  }
}

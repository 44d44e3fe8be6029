package io.profileimporter.notice;

import io.profileimporter.settings.SettingsNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what must not stand in the settings: under {@code NAME-from} the name of a variable of the
 * environment, under {@code NAME-file} that of a file.
 */
public final class Secrets {

  private final Map<String, String> environment;
  private final boolean needed;

  /**
   * Secrets of an environment.
   *
   * @param needed whether one that is not there is a problem; else a stand-in is given for it
   */
  public Secrets(Map<String, String> environment, boolean needed) {
    this.environment = Map.copyOf(environment);
    this.needed = needed;
  }

  /** The secret of this name, where the section names a place for it. */
  Optional<Secret> find(SettingsNode section, String name) {
    Optional<String> variable = section.text(name + "-from");
    Optional<String> file = section.text(name + "-file");
    if (variable.isPresent() && file.isPresent()) {
      section.problem(name + "-file", "stands beside " + name + "-from; expected one of them");
    }
    if (variable.isPresent()) {
      return fromEnvironment(section, name + "-from", variable.get());
    }
    return file.flatMap(path -> fromFile(section, name + "-file", path));
  }

  private Optional<Secret> fromEnvironment(SettingsNode section, String key, String variable) {
    Optional<Secret> found =
        Optional.ofNullable(environment.get(variable))
            .filter(value -> !value.isBlank())
            .map(Secret::new);
    return found.isPresent()
        ? found
        : missing(section, key, "expected the environment variable " + variable + " to be set");
  }

  private Optional<Secret> fromFile(SettingsNode section, String key, String path) {
    try {
      String text = Files.readString(Path.of(path), StandardCharsets.UTF_8).strip();
      if (!text.isEmpty() && text.lines().count() == 1) {
        return Optional.of(new Secret(text));
      }
    } catch (IOException | InvalidPathException unreadable) {
      // told below, as a file of another form is
    }
    return missing(section, key, "expected " + path + " to be a readable file with one line");
  }

  private Optional<Secret> missing(SettingsNode section, String key, String message) {
    if (needed) {
      section.problem(key, message);
      return Optional.empty();
    }
    return Optional.of(Secret.UNKNOWN);
  }
}

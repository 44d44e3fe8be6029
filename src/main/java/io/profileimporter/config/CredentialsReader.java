package io.profileimporter.config;

import io.profileimporter.delivery.Credentials;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import io.profileimporter.settings.SettingsNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the shop's keys: in the environment, or else in the file that the settings name. */
final class CredentialsReader {

  static final String SHOP_ID = "PROFILE_IMPORTER_SHOP_ID";
  static final String SHOP_SECRET = "PROFILE_IMPORTER_SHOP_SECRET";

  /** What the sandbox of this process takes where there are no keys. */
  static final Credentials SANDBOX = new Credentials("sandbox", "sandbox");

  /** Says nothing of what was found: that may be the secret. */
  private static final String NO_KEYS =
      "expected a readable YAML file with shop-id and shop-secret, values with special characters"
          + " in quotes";

  private final Map<String, String> environment;

  CredentialsReader(Map<String, String> environment) {
    this.environment = environment;
  }

  /** The keys; where none are found, that is a problem. */
  Optional<Credentials> read(SettingsNode section, Problems problems) {
    Optional<Path> file = section.text("file").map(Path::of);
    section.finish();
    Optional<String> id = fromEnvironment(SHOP_ID);
    Optional<String> secret = fromEnvironment(SHOP_SECRET);
    if (id.isEmpty() && secret.isEmpty() && file.isPresent()) {
      return fromFile(file.get(), problems);
    }
    if (id.isEmpty() || secret.isEmpty()) {
      problems.add("credentials", missing(id.isPresent(), secret.isPresent()));
      return Optional.empty();
    }
    return Optional.of(new Credentials(id.get(), secret.get()));
  }

  /** A warning where others than its owner can read the file of the keys. */
  List<String> warnings(SettingsNode section) {
    return section.text("file").map(Path::of).filter(CredentialsReader::isOpen).stream()
        .map(
            file ->
                "warning: %s: expected a file that its owner alone can read (chmod 600) but others can"
                    .formatted(file))
        .toList();
  }

  private static boolean isOpen(Path file) {
    try {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
      return permissions.contains(PosixFilePermission.GROUP_READ)
          || permissions.contains(PosixFilePermission.OTHERS_READ);
    } catch (IOException | UnsupportedOperationException unknown) {
      return false; // a file that cannot be read is told where it is read
    }
  }

  private static String missing(boolean hasId, boolean hasSecret) {
    String found =
        hasId || hasSecret ? "only " + (hasId ? SHOP_ID : SHOP_SECRET) + " is set" : "neither is";
    return "expected the environment variables %s and %s, or credentials.file in the settings; %s"
        .formatted(SHOP_ID, SHOP_SECRET, found);
  }

  private static Optional<Credentials> fromFile(Path file, Problems problems) {
    Problems silent = new Problems();
    SettingsFile.read(file, silent);
    if (!silent.isEmpty()) {
      problems.add(file.toString(), NO_KEYS);
      return Optional.empty();
    }
    SettingsNode keys = SettingsFile.read(file, problems);
    Optional<String> id = keys.text("shop-id");
    Optional<String> secret = keys.text("shop-secret");
    keys.finish();
    if (id.isEmpty() || secret.isEmpty()) {
      problems.add(file.toString(), "expected shop-id and shop-secret");
      return Optional.empty();
    }
    return Optional.of(new Credentials(id.get(), secret.get()));
  }

  private Optional<String> fromEnvironment(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }
}

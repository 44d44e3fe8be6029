package io.profileimporter.config;

import io.profileimporter.delivery.Endpoint;
import io.profileimporter.mapping.MappingPlan;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.ProfileField.Role;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import io.profileimporter.settings.SettingsNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the mapping of an import, and looks whether its properties can be delivered. */
final class MappingReader {

  private MappingReader() {}

  /** The file that the command line names, or the settings do. */
  static Optional<Path> file(SettingsNode settings, Overrides overrides, Problems problems) {
    Optional<Path> mapping = settings.text("mapping").map(Path::of);
    Optional<Path> chosen = overrides.mapping().or(() -> mapping);
    if (chosen.isEmpty()) {
      problems.add("mapping", "expected --mapping FILE, or mapping in the settings file");
    } else if (!Files.isReadable(chosen.get())) {
      problems.add(
          chosen.get().toString(),
          "expected a mapping file that can be read"
              + (Files.exists(chosen.get()) ? "" : " but there is no such file"));
    }
    return chosen;
  }

  /** The mapping; one that is not there, or is no YAML, has no problems beside that. */
  static SettingsNode read(Optional<Path> file, Problems problems) {
    SettingsNode none = SettingsNode.empty("mapping", new Problems());
    if (file.isEmpty() || !Files.isReadable(file.get())) {
      return none;
    }
    int before = problems.lines().size();
    SettingsNode mapping = SettingsFile.read(file.get(), problems);
    return problems.lines().size() == before ? mapping : none;
  }

  /** Without a mapping, nothing tells the region of a number without country code. */
  static String regionHint(ProfileField identifier, Problems noMapping) {
    return identifier == ProfileField.PHONE && !noMapping.lines().isEmpty()
        ? "; name the mapping that knows its region with --mapping"
        : "";
  }

  /** A consent that the endpoint does not take must not be left out silently. */
  static void requireFitting(MappingPlan plan, Endpoint endpoint, Problems problems) {
    if (endpoint == Endpoint.IMPORT_AUDIENCE) {
      return;
    }
    plan.properties().stream()
        .filter(
            property -> property instanceof ProfileField field && field.role() == Role.SUBSCRIPTION)
        .forEach(
            property ->
                problems.add(
                    "mapping properties." + property.apiName(),
                    "only the endpoint import-audience takes it, but this run uses profile-set"));
  }
}

package io.profileimporter.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a YAML file (1.2, UTF-8) into the tree that settings are taken from. */
public final class SettingsFile {

  private SettingsFile() {}

  /**
   * The settings of a file. An empty file gives no settings; one that cannot be read, or is no
   * mapping, is a problem and gives no settings.
   */
  public static SettingsNode read(Path file, Problems problems) {
    try {
      return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8), problems);
    } catch (IOException unreadable) {
      problems.add(file.toString(), "expected a readable UTF-8 file; " + cause(file, unreadable));
      return SettingsNode.empty(file.toString(), problems);
    }
  }

  /**
   * The settings of a text.
   *
   * @param name what messages call the text, usually its file
   */
  public static SettingsNode parse(String name, String yaml, Problems problems) {
    try {
      return root(name, compose(name, yaml), problems);
    } catch (MarkedYamlEngineException malformed) {
      String line = malformed.getProblemMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
      problems.add(
          name + line,
          "expected YAML but "
              + malformed.getProblem()
              + "; look at the indentation of this line and of the one before it");
    } catch (YamlEngineException malformed) {
      problems.add(name, "expected YAML but " + malformed.getMessage());
    }
    return SettingsNode.empty(name, problems);
  }

  private static Optional<Node> compose(String name, String yaml) {
    LoadSettings settings = LoadSettings.builder().setLabel(name).setUseMarks(true).build();
    return new Compose(settings).composeString(yaml);
  }

  private static SettingsNode root(String name, Optional<Node> node, Problems problems) {
    if (node.isEmpty()) {
      return SettingsNode.empty(name, problems);
    }
    if (node.get() instanceof MappingNode mapping) {
      return new SettingsNode(name, List.of(), mapping, problems);
    }
    problems.add(name, "expected a mapping of settings but was " + SettingsNode.kind(node.get()));
    return SettingsNode.empty(name, problems);
  }

  private static String cause(Path file, IOException unreadable) {
    return Files.exists(file) ? "" + unreadable.getMessage() : "there is no such file";
  }
}

package io.profileimporter.config;

import static io.profileimporter.config.SettingsHome.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.delivery.Credentials;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsReaderTest {

  @TempDir Path folder;
  private SettingsHome home;
  private Path mapping;

  @BeforeEach
  void writeMapping() {
    home = new SettingsHome(folder);
    mapping = home.write("mapping.yaml", "properties: {id: id}\n");
  }

  @Test
  void environmentGoesBeforeTheCredentialsFile() {
    Path keys = home.write("keys.yaml", "shop-id: other\nshop-secret: other\n");
    home.settings("mapping: %s\ncredentials: {file: %s}\n".formatted(mapping, keys));
    assertThat(home.read(NOTHING).credentials()).contains(new Credentials("shop", "hush"));
  }

  @Test
  void credentialsFileServesWhereTheEnvironmentIsSilent() {
    home.environment().clear();
    home.environment().put("PROFILE_IMPORTER_SHOP_ID", " ");
    Path keys = home.write("keys.yaml", "shop-id: other\nshop-secret: \"1\"\n");
    home.settings("mapping: %s\ncredentials: {file: %s}\n".formatted(mapping, keys));
    assertThat(home.read(NOTHING).credentials()).contains(new Credentials("other", "1"));
  }

  @Test
  void missingCredentialsAreAProblem() {
    home.environment().remove("PROFILE_IMPORTER_SHOP_SECRET");
    home.settings("mapping: " + mapping);
    assertThat(home.problems(NOTHING))
        .containsExactly(
            "credentials: expected the environment variables PROFILE_IMPORTER_SHOP_ID and"
                + " PROFILE_IMPORTER_SHOP_SECRET, or credentials.file in the settings; only"
                + " PROFILE_IMPORTER_SHOP_ID is set");
  }

  @Test
  void incompleteCredentialsFileIsAProblemWithoutItsValues() {
    home.environment().clear();
    Path keys = home.write("keys.yaml", "shop-id: me\nshop-secrt: hush\n");
    home.settings("mapping: %s\ncredentials: {file: %s}\n".formatted(mapping, keys));
    assertThat(home.problems(NOTHING))
        .contains(keys + ": expected shop-id and shop-secret")
        .noneMatch(problem -> problem.contains("hush"));
  }

  @Test
  void brokenCredentialsFileNeverTellsTheSecret() {
    home.environment().clear();
    for (String text :
        List.of(
            "shop-secret: [hush",
            "shop-secret: \"hush",
            "shop-secret: {hush: x}",
            "- hush",
            "hush",
            "shop-id: x\nshop-secret: ab: hush",
            "shop-secret: @hush",
            "shop-secret: *hush",
            "shop-secret: !hush x",
            "shop-secret: %hush\nshop-secret: hush")) {
      Path keys = home.write("keys.yaml", text);
      home.settings("mapping: %s\ncredentials: {file: %s}\n".formatted(mapping, keys));
      assertThat(home.problems(NOTHING)).as(text).isNotEmpty().noneMatch(it -> it.contains("hush"));
    }
  }

  @Test
  void missingCredentialsFileIsToldOnce() {
    home.environment().clear();
    home.settings("mapping: %s\ncredentials: {file: nowhere.yaml}\n".formatted(mapping));
    assertThat(home.problems(NOTHING))
        .containsExactly(
            "nowhere.yaml: expected a readable YAML file with shop-id and shop-secret, values with"
                + " special characters in quotes");
  }
}

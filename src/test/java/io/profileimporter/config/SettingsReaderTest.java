package io.profileimporter.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.profileimporter.delivery.Credentials;
import io.profileimporter.delivery.Endpoint;
import io.profileimporter.job.ImportSettings;
import io.profileimporter.job.MaxRejected;
import io.profileimporter.report.page.Mask;
import io.profileimporter.settings.InvalidSettingsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {

  private static final Overrides NOTHING =
      new Overrides(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          true);

  @TempDir Path folder;
  private final Map<String, String> environment =
      new HashMap<>(
          Map.of("PROFILE_IMPORTER_SHOP_ID", "shop", "PROFILE_IMPORTER_SHOP_SECRET", "hush"));
  private Path mapping;

  @BeforeEach
  void writeMapping() throws IOException {
    Files.createDirectory(folder.resolve("config"));
    mapping = write("mapping.yaml", "properties: {id: id}\n");
  }

  @Test
  void defaultsNeedAMappingAlone() {
    settings("mapping: " + mapping);
    ImportSettings settings = read(NOTHING);
    assertThat(settings.reportFolder()).isEqualTo(Path.of("reports"));
    assertThat(settings.maxRejected()).isEmpty();
    assertThat(settings.delivery().endpoint()).isEqualTo(Endpoint.PROFILE_SET);
    assertThat(settings.jobStore().url()).isEqualTo("jdbc:h2:file:./data/profile-importer");
  }

  @Test
  void commandLineGoesBeforeTheFile() {
    settings(
        """
        mapping: nowhere.yaml
        delivery: {endpoint: profile-set, set-size: 5, api-url: "https://file.example"}
        report: {dir: from-file, max-rejected: 1, mask: partial}
        job: {store: "jdbc:h2:file:./from-file"}
        """);
    ImportSettings settings =
        read(
            new Overrides(
                Optional.empty(),
                Optional.of(mapping),
                Optional.of("https://line.example"),
                Optional.of("import-audience"),
                Optional.empty(),
                Optional.of("jdbc:h2:file:./from-line"),
                Optional.of(Path.of("from-line")),
                OptionalInt.of(7),
                Optional.of("2.5%"),
                true));
    assertThat(settings.delivery().apiUrl()).isEqualTo(URI.create("https://line.example"));
    assertThat(settings.delivery().endpoint()).isEqualTo(Endpoint.IMPORT_AUDIENCE);
    assertThat(settings.delivery().setSize()).isEqualTo(7);
    assertThat(settings.jobStore().url()).isEqualTo("jdbc:h2:file:./from-line");
    assertThat(settings.reportFolder()).isEqualTo(Path.of("from-line"));
    assertThat(settings.maxRejected()).map(MaxRejected::toString).contains("2.5%");
    assertThat(settings.reportMask()).isEqualTo(Mask.PARTIAL);
  }

  @Test
  void environmentGoesBeforeTheCredentialsFile() {
    Path keys = write("keys.yaml", "shop-id: other\nshop-secret: other\n");
    settings("mapping: %s\ncredentials: {file: %s}\n".formatted(mapping, keys));
    assertThat(read(NOTHING).credentials()).contains(new Credentials("shop", "hush"));
  }

  @Test
  void credentialsFileServesWhereTheEnvironmentIsSilent() {
    environment.clear();
    environment.put("PROFILE_IMPORTER_SHOP_ID", " ");
    Path keys = write("keys.yaml", "shop-id: other\nshop-secret: \"1\"\n");
    settings("mapping: %s\ncredentials: {file: %s}\n".formatted(mapping, keys));
    assertThat(read(NOTHING).credentials()).contains(new Credentials("other", "1"));
  }

  @Test
  void missingCredentialsAreAProblem() {
    environment.remove("PROFILE_IMPORTER_SHOP_SECRET");
    settings("mapping: " + mapping);
    assertThat(problems(NOTHING))
        .containsExactly(
            "credentials: expected the environment variables PROFILE_IMPORTER_SHOP_ID and"
                + " PROFILE_IMPORTER_SHOP_SECRET, or credentials.file in the settings; only"
                + " PROFILE_IMPORTER_SHOP_ID is set");
  }

  @Test
  void incompleteCredentialsFileIsAProblemWithoutItsValues() {
    environment.clear();
    Path keys = write("keys.yaml", "shop-id: me\nshop-secrt: hush\n");
    settings("mapping: %s\ncredentials: {file: %s}\n".formatted(mapping, keys));
    assertThat(problems(NOTHING))
        .contains(keys + ": expected shop-id and shop-secret")
        .noneMatch(problem -> problem.contains("hush"));
  }

  @Test
  void brokenCredentialsFileNeverTellsTheSecret() {
    environment.clear();
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
      Path keys = write("keys.yaml", text);
      settings("mapping: %s\ncredentials: {file: %s}\n".formatted(mapping, keys));
      assertThat(problems(NOTHING)).as(text).isNotEmpty().noneMatch(it -> it.contains("hush"));
    }
  }

  @Test
  void missingCredentialsFileIsToldOnce() {
    environment.clear();
    settings("mapping: %s\ncredentials: {file: nowhere.yaml}\n".formatted(mapping));
    assertThat(problems(NOTHING))
        .containsExactly(
            "nowhere.yaml: expected a readable YAML file with shop-id and shop-secret, values with"
                + " special characters in quotes");
  }

  @Test
  void everyProblemIsToldAtOnce() {
    environment.clear();
    settings(
        """
        mapping: nowhere.yaml
        delivery: {set-sise: 5, timeout: soon}
        report: {max-rejected: few, dri: x, mask: half}
        job: {store: "jdbc:mysql://db"}
        screning: {}
        """);
    String file = folder.resolve("config/application.yaml").toString();
    assertThat(problems(NOTHING))
        .contains("nowhere.yaml: expected a mapping file that can be read")
        .contains(file + ":5 screning: unknown setting; did you mean \"screening\"?")
        .anyMatch(it -> it.startsWith(file + ":2 delivery.set-sise: unknown setting"))
        .anyMatch(it -> it.startsWith(file + ":2 delivery.timeout: expected"))
        .anyMatch(it -> it.startsWith(file + ":3 report.max-rejected: expected a number of rows"))
        .anyMatch(it -> it.startsWith(file + ":3 report.mask: expected none or partial or full"))
        .anyMatch(it -> it.startsWith(file + ":3 report.dri: unknown setting"))
        .anyMatch(it -> it.contains("job.store: expected a URL that begins with jdbc:h2:"))
        .anyMatch(it -> it.startsWith("credentials: expected the environment variables"))
        .hasSize(9);
  }

  @Test
  void consentsNeedTheEndpointThatTakesThem() {
    Path consents = write("consents.yaml", "properties: {id: id, email_bulk: mail}\n");
    settings("mapping: " + consents);
    assertThat(problems(NOTHING))
        .containsExactly(
            "mapping properties.email_bulk: only the endpoint import-audience takes it, but this"
                + " run uses profile-set");
  }

  @Test
  void noSecretStandsInAnyText() {
    environment.put("PROFILE_IMPORTER_JOB_STORE_PASSWORD", "hush");
    settings(
        "mapping: %s\njob: {store: \"jdbc:postgresql://db/x?password=hush\"}".formatted(mapping));
    ImportSettings settings = read(NOTHING);
    assertThat(settings.toString()).doesNotContain("hush");
    assertThat(settings.credentials().toString()).contains("shopSecret=****");
    assertThat(settings.jobStore().password()).contains("hush");
    assertThat(settings.decisive().toString()).doesNotContain("hush").contains("shop-id=shop");
  }

  @Test
  void commandLineIsToldWithoutTheUrlOfTheJobStore() {
    Overrides overrides =
        new Overrides(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("jdbc:h2:mem:x;PASSWORD=hush"),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            true);
    assertThat(overrides.toString()).doesNotContain("hush");
  }

  @Test
  void everyDocumentedKeyIsKnown() throws IOException {
    String documented = Files.readString(Path.of("config/application.yaml"));
    String all =
        documented
            .replaceAll("(?m)^( {0,2})# ( *[a-z-]+:(?: .*)?)$", "$1$2")
            .replaceAll("(?m)^  segment-id:.*$", "  # of the other endpoint")
            .replace("trust: config/", "trust: src/test/resources/delivery/own-")
            .replace("locations: config/", "locations: " + folder + "/")
            .replace("file: config/credentials.yaml", "file: " + folder + "/keys.yaml");
    write("locations.txt", "Москва\n");
    write("keys.yaml", "shop-id: me\nshop-secret: hush\n");
    settings(all);
    assertThat(all).contains("\n  set-size:", "\n    longest-wait:");
    assertThat(all).contains("\n  max-rejected: 5%", "\n  user: importer");
    assertThat(read(NOTHING).maxRejected()).map(MaxRejected::toString).contains("5%");
  }

  @Test
  void unreadableSettingsFileIsTold() {
    Path nowhere = folder.resolve("nowhere.yaml");
    SettingsReader reader = new SettingsReader(environment, folder);
    assertThatThrownBy(() -> reader.readJobStore(Optional.of(nowhere), Optional.empty()))
        .isInstanceOf(InvalidSettingsException.class)
        .hasMessage(nowhere + ": expected a readable UTF-8 file; there is no such file");
  }

  private ImportSettings read(Overrides overrides) {
    return new SettingsReader(environment, folder).read(overrides, List.of());
  }

  private List<String> problems(Overrides overrides) {
    return catchThrowableOfType(InvalidSettingsException.class, () -> read(overrides)).problems();
  }

  private void settings(String yaml) {
    write("config/application.yaml", yaml);
  }

  private Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

package io.profileimporter.config;

import static io.profileimporter.config.SettingsHome.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.profileimporter.delivery.Endpoint;
import io.profileimporter.job.ImportSettings;
import io.profileimporter.job.MaxRejected;
import io.profileimporter.report.page.Mask;
import io.profileimporter.settings.InvalidSettingsException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {

  @TempDir Path folder;
  private SettingsHome home;
  private Path mapping;

  @BeforeEach
  void writeMapping() {
    home = new SettingsHome(folder);
    mapping = home.write("mapping.yaml", "properties: {id: id}\n");
  }

  @Test
  void defaultsNeedAMappingAlone() {
    home.settings("mapping: " + mapping);
    ImportSettings settings = home.read(NOTHING);
    assertThat(settings.reportFolder()).isEqualTo(Path.of("reports"));
    assertThat(settings.maxRejected()).isEmpty();
    assertThat(settings.delivery().endpoint()).isEqualTo(Endpoint.PROFILE_SET);
    assertThat(settings.jobStore().url()).isEqualTo("jdbc:h2:file:./data/profile-importer");
  }

  @Test
  void importIsCalledAsItsMapping() {
    home.settings("mapping: " + mapping);
    assertThat(home.read(NOTHING).importName().name()).isEqualTo("mapping");
    home.settings("mapping: " + mapping + "\nname: nightly");
    assertThat(home.read(NOTHING).importName().name()).isEqualTo("nightly");
  }

  @Test
  void refusesNamesOfSeveralLines() {
    home.settings("mapping: " + mapping + "\nname: \"a\\nb\"");
    assertThat(home.problems(NOTHING))
        .containsExactly(
            folder.resolve("config/application.yaml")
                + ":2 name: expected a name of 1 to 100 characters in one line but was \"a\nb\"");
  }

  @Test
  void commandLineGoesBeforeTheFile() {
    home.settings(
        """
        mapping: nowhere.yaml
        name: from-file
        delivery: {endpoint: profile-set, set-size: 5, api-url: "https://file.example"}
        report: {dir: from-file, max-rejected: 1, mask: partial}
        job: {store: "jdbc:h2:file:./from-file"}
        """);
    ImportSettings settings =
        home.read(
            Overrides.builder()
                .name(Optional.of("nightly"))
                .mapping(Optional.of(mapping))
                .apiUrl(Optional.of("https://line.example"))
                .endpoint(Optional.of("import-audience"))
                .jobStore(Optional.of("jdbc:h2:file:./from-line"))
                .reportDir(Optional.of(Path.of("from-line")))
                .setSize(OptionalInt.of(7))
                .maxRejected(Optional.of("2.5%"))
                .sends(true)
                .build());
    assertThat(settings.importName().name()).isEqualTo("nightly");
    assertThat(settings.delivery().apiUrl()).isEqualTo(URI.create("https://line.example"));
    assertThat(settings.delivery().endpoint()).isEqualTo(Endpoint.IMPORT_AUDIENCE);
    assertThat(settings.delivery().setSize()).isEqualTo(7);
    assertThat(settings.jobStore().url()).isEqualTo("jdbc:h2:file:./from-line");
    assertThat(settings.reportFolder()).isEqualTo(Path.of("from-line"));
    assertThat(settings.maxRejected()).map(MaxRejected::toString).contains("2.5%");
    assertThat(settings.reportMask()).isEqualTo(Mask.PARTIAL);
  }

  @Test
  void everyProblemIsToldAtOnce() {
    home.environment().clear();
    home.settings(
        """
        mapping: nowhere.yaml
        delivery: {set-sise: 5, timeout: soon}
        report: {max-rejected: few, dri: x, mask: half}
        job: {store: "jdbc:mysql://db"}
        screning: {}
        """);
    String file = folder.resolve("config/application.yaml").toString();
    assertThat(home.problems(NOTHING))
        .contains(
            "nowhere.yaml: expected a mapping file that can be read but there is no such file")
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
    Path consents = home.write("consents.yaml", "properties: {id: id, email_bulk: mail}\n");
    home.settings("mapping: " + consents);
    assertThat(home.problems(NOTHING))
        .containsExactly(
            "mapping properties.email_bulk: only the endpoint import-audience takes it, but this"
                + " run uses profile-set");
  }

  @Test
  void noSecretStandsInAnyText() {
    home.environment().put("PROFILE_IMPORTER_JOB_STORE_PASSWORD", "hush");
    home.settings(
        "mapping: %s\njob: {store: \"jdbc:postgresql://db/x?password=hush\"}".formatted(mapping));
    ImportSettings settings = home.read(NOTHING);
    assertThat(settings.toString()).doesNotContain("hush");
    assertThat(settings.credentials().toString()).contains("shopSecret=****");
    assertThat(settings.jobStore().password()).contains("hush");
    assertThat(settings.decisive().toString()).doesNotContain("hush").contains("shop-id=shop");
  }

  @Test
  void commandLineIsToldWithoutTheUrlOfTheJobStore() {
    Overrides overrides =
        Overrides.builder().jobStore(Optional.of("jdbc:h2:mem:x;PASSWORD=hush")).build();
    assertThat(overrides.toString()).doesNotContain("hush");
  }

  @Test
  void everyDocumentedKeyIsKnown() throws IOException {
    home.environment().put("TEAM_CHAT_HOOK", "https://hooks.example/x");
    home.environment().put("SMTP_PASSWORD", "hush");
    String documented = Files.readString(Path.of("config/application.yaml"));
    String all =
        documented
            .replaceAll("(?m)^( {0,2})# ( *[a-z-]+:(?: .*)?)$", "$1$2")
            .replaceAll("(?m)^  segment-id:.*$", "  # of the other endpoint")
            .replace("trust: config/", "trust: src/test/resources/delivery/own-")
            .replace("locations: config/", "locations: " + folder + "/")
            .replace("file: config/credentials.yaml", "file: " + folder + "/keys.yaml");
    home.write("locations.txt", "Москва\n");
    home.write("keys.yaml", "shop-id: me\nshop-secret: hush\n");
    home.settings(all);
    assertThat(all).contains("\n  set-size:", "\n    longest-wait:");
    assertThat(all).contains("\n  max-rejected: 5%", "\n  user: importer");
    assertThat(home.read(NOTHING).maxRejected()).map(MaxRejected::toString).contains("5%");
  }

  @Test
  void unreadableSettingsFileIsTold() {
    Path nowhere = folder.resolve("nowhere.yaml");
    SettingsReader reader = home.reader();
    assertThatThrownBy(() -> reader.readJobStore(Optional.of(nowhere), Optional.empty()))
        .isInstanceOf(InvalidSettingsException.class)
        .hasMessage(nowhere + ": expected a readable UTF-8 file; there is no such file");
  }
}

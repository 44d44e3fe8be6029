package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaringSettingsTest {

  private static final String DARING = "requests-per-minute: 400, request-size: 64MB";

  @Test
  void warnsBeyondWhatVendorTakes(@TempDir Path folder) throws IOException {
    try (Shop shop = new Shop(folder, "")) {
      shop.settings(DARING);
      ownerOnly(shop.path("keys.yaml"));
      Path export = shop.customers(1);
      assertThat(shop.run("check", "--endpoint", "import-audience", export).err())
          .startsWith(
              "warning: delivery.requests-per-minute: the vendor takes at most 40 but the settings"
                  + " say 400\n"
                  + "warning: delivery.request-size: the vendor takes at most 32,000,000 bytes but"
                  + " the settings say 64,000,000\n");
      assertThat(shop.run("import", "--endpoint", "import-audience", export).err())
          .startsWith("warning: delivery.requests-per-minute: ");
      assertThat(shop.run("import", export).err()).doesNotContain("warning: ");
    }
  }

  @Test
  void warnsBeforeImportsRunByThemselves(@TempDir Path folder) throws IOException {
    try (Shop shop = new Shop(folder, "")) {
      shop.settings("endpoint: import-audience, " + DARING);
      Files.writeString(
          shop.path("application.yaml"),
          "imports: {crm: {inbox: %s, files: '*.x', stable-for: 1ms, wait-for-file: 1ms}}\n"
              .formatted(folder),
          StandardOpenOption.APPEND);
      assertThat(shop.run("schedule", "--once", "crm").err())
          .contains("warning: delivery.requests-per-minute: the vendor takes at most 40 but");
    }
  }

  @Test
  void warnsOfKeysThatOthersCanRead(@TempDir Path folder) throws IOException {
    try (Shop shop = new Shop(folder, "")) {
      Path keys = shop.path("keys.yaml");
      Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-r-----"));
      assertThat(shop.run("check", shop.customers(1)).err())
          .startsWith(
              "warning: "
                  + keys
                  + ": expected a file that its owner alone can read (chmod 600) but others can\n");
      ownerOnly(keys);
      assertThat(shop.run("check", shop.customers(1)).err()).doesNotContain("warning: ");
    }
  }

  private static void ownerOnly(Path keys) throws IOException {
    Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-------"));
  }
}

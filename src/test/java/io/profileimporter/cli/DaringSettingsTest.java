package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaringSettingsTest {

  private static final String DARING = "requests-per-minute: 400, request-size: 64MB";

  @Test
  void warnsBeyondWhatVendorTakes(@TempDir Path folder) {
    try (Shop shop = new Shop(folder, "")) {
      shop.settings(DARING);
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
}

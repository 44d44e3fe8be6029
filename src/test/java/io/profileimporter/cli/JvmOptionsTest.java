package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The options of the virtual machine that go with the importer. */
class JvmOptionsTest {

  private static final Path OPTIONS = Path.of("config/jvm.options");

  @Test
  void thisMachineTakesThemWithoutAWord() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process = new ProcessBuilder(java, "@" + OPTIONS, "--version").start();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said).isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void readmeNamesThem() throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains("java @" + OPTIONS + " -jar");
  }
}

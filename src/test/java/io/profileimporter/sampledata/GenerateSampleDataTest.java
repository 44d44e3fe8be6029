package io.profileimporter.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateSampleDataTest {

  @TempDir Path folder;

  @Test
  void writesWhatSampleDataHolds() throws IOException {
    GenerateSampleData.write(folder);
    for (String file : GenerateSampleData.FILES) {
      assertThat(folder.resolve(file)).hasSameBinaryContentAs(Path.of("sample-data", file));
    }
  }
}

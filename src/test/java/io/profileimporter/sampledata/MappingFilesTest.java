package io.profileimporter.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.mapping.MappingPlan;
import io.profileimporter.mapping.RowMapper;
import io.profileimporter.profile.MappedRow;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.row.TableForm;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import io.profileimporter.settings.SettingsNode;
import io.profileimporter.source.ReadRow;
import io.profileimporter.source.RowReader;
import io.profileimporter.source.RowReaders;
import io.profileimporter.source.SourceSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mappings that are shipped fit the exports that they are for. */
class MappingFilesTest {

  private final Problems problems = new Problems();
  private int stopped;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "config/mappings/customers.yaml, sample-data/customers-20.csv, 20, 0",
    "config/mappings/customers.yaml, sample-data/customers.csv, 1013, 3",
    "config/mappings/customers-json.yaml, sample-data/customers.json, 1000, 0"
  })
  void readsEveryRow(Path mapping, Path export, int rows, int rejected) {
    assertThat(map(mapping, export)).hasSize(rows);
    assertThat(stopped).isEqualTo(rejected);
    assertThat(problems.lines()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "config/mappings/customers.yaml, sample-data/customers.csv",
    "config/mappings/customers-json.yaml, sample-data/customers.json"
  })
  void fillsEveryPropertyOfTheFirstDocumentation(Path mapping, Path export) {
    Set<ProfileField> filled = EnumSet.noneOf(ProfileField.class);
    for (MappedRow row : map(mapping, export)) {
      row.profile().values().keySet().stream()
          .filter(ProfileField.class::isInstance)
          .map(ProfileField.class::cast)
          .forEach(filled::add);
    }
    assertThat(filled).hasSize(20).contains(ProfileField.KIDS, ProfileField.AUTO);
  }

  @Test
  void readsACleanExportWithoutLoss() throws IOException {
    Path export = folder.resolve("export.csv");
    GenerateExport.write(export, 2_000, 1, true);
    List<MappedRow> rows = map(Path.of("src/test/resources/sampledata/customers-25.yaml"), export);
    assertThat(rows).hasSize(2_000).allMatch(row -> row.unreadable().isEmpty());
  }

  private List<MappedRow> map(Path mapping, Path export) {
    SettingsNode root = SettingsFile.read(mapping, problems);
    SourceSettings source = SourceSettings.from(root.section("source"));
    MappingPlan plan = MappingPlan.from(root);
    try (RowReader reader = RowReaders.open(export, source)) {
      return map(reader, plan.bind(reader.table().map(TableForm::columns), problems));
    }
  }

  private List<MappedRow> map(RowReader reader, RowMapper mapper) {
    List<MappedRow> rows = new ArrayList<>();
    for (Optional<ReadRow> row = reader.next(); row.isPresent(); row = reader.next()) {
      if (row.get().rejection().isPresent()) {
        stopped++;
      } else {
        rows.add(mapper.map(row.get().row()));
      }
    }
    return rows;
  }
}

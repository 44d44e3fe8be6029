package io.profileimporter.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {

  private static final String COLUMNS =
      """
      select table_name, column_name, data_type, is_nullable, character_maximum_length
      from information_schema.columns
      where table_schema = 'PUBLIC' and table_name <> 'schema_history'
      order by 1, 2
      """;

  @ParameterizedTest
  @EnumSource
  void knowsEveryMigration(TestStore kind) {
    try (JobStore store = kind.open()) {
      assertThat(schemaOf(store).applied()).isEqualTo(store.database().versions());
    }
  }

  @ParameterizedTest
  @EnumSource
  void leavesACurrentStoreAlone(TestStore kind) {
    try (JobStore store = kind.open()) {
      List<Map<String, Object>> before = history(store);
      schemaOf(store).bringUpToDate();
      assertThat(history(store)).isEqualTo(before);
    }
  }

  @Test
  void catchesUpAnOlderStore(@TempDir Path folder) {
    JobStoreSettings settings =
        new JobStoreSettings(
            "jdbc:h2:file:" + folder.resolve("store"), Optional.empty(), Optional.empty());
    Flyway.configure()
        .dataSource(settings.url(), "", "")
        .locations("classpath:db/common", "classpath:db/h2")
        .table("schema_history")
        .target("2")
        .load()
        .migrate();
    try (JobStore store = JobStore.open(settings)) {
      assertThat(schemaOf(store).applied()).isEqualTo(Database.H2.versions());
    }
  }

  @Test
  void leavesAFailedMigrationToFlyway() {
    try (JobStore store = TestStore.H2.open()) {
      store
          .jdbc()
          .update("update \"schema_history\" set \"success\" = false where \"version\" = '2'");
      assertThatThrownBy(() -> schemaOf(store).bringUpToDate())
          .isInstanceOf(FlywayException.class)
          .hasMessageContaining("Detected failed migration to version 2");
    }
  }

  @Test
  void makesTheSameTablesForOnce() {
    try (JobStore lasting = TestStore.H2.open();
        JobStore once = JobStore.openForOnce(TestStore.H2.settings())) {
      assertThat(once.jdbc().queryForList(COLUMNS))
          .isNotEmpty()
          .isEqualTo(lasting.jdbc().queryForList(COLUMNS));
    }
  }

  private static Schema schemaOf(JobStore store) {
    return new Schema(store.database(), store.dataSource());
  }

  private static List<Map<String, Object>> history(JobStore store) {
    return store.jdbc().queryForList("select * from \"schema_history\"");
  }
}

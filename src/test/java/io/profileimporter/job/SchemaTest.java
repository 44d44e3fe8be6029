package io.profileimporter.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @EnumSource
  void catchesUpAnOlderStore(TestStore kind) {
    try (JobStore store = kind.open()) {
      store.jdbc().execute("drop table census_finding");
      store.jdbc().execute("drop table census");
      store.jdbc().update("delete from \"schema_history\" where \"version\" = '3'");
      schemaOf(store).bringUpToDate();
      assertThat(schemaOf(store).applied()).isEqualTo(store.database().versions());
    }
  }

  @Test
  void leavesAFailedMigrationToFlyway() {
    try (JobStore store = TestStore.H2.open()) {
      store
          .jdbc()
          .update("update \"schema_history\" set \"success\" = false where \"version\" = '3'");
      assertThatThrownBy(() -> schemaOf(store).bringUpToDate())
          .isInstanceOf(FlywayException.class)
          .hasMessageContaining("Detected failed migration to version 3");
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

package io.profileimporter.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.profile.CustomProperty;
import io.profileimporter.profile.MappedRow;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.Property;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.row.Columns;
import io.profileimporter.row.Rejection;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Mappings of tests; today is 2026-11-23. */
final class Mappings {

  static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

  private Mappings() {}

  /** The problems of a mapping for a table with these columns. */
  static List<String> problems(String yaml, String... columns) {
    Problems problems = new Problems();
    plan(yaml, problems).bind(Optional.of(Columns.of(List.of(columns))), problems);
    return problems.lines();
  }

  /** The problems of a mapping for documents. */
  static List<String> documentProblems(String yaml) {
    Problems problems = new Problems();
    plan(yaml, problems).bind(Optional.empty(), problems);
    return problems.lines();
  }

  static MappingPlan plan(String yaml, Problems problems) {
    return MappingPlan.from(SettingsFile.parse("mapping.yaml", yaml, problems), TODAY);
  }

  static RowMapper mapper(String yaml, Optional<Columns> columns) {
    Problems problems = new Problems();
    RowMapper mapper = plan(yaml, problems).bind(columns, problems);
    assertThat(problems.lines()).isEmpty();
    return mapper;
  }

  /** Maps one row of a table: lines {@code column = cell}. */
  static MappedRow mapTable(String yaml, String... cells) {
    List<String[]> pairs = Arrays.stream(cells).map(cell -> cell.split(" = ", 2)).toList();
    Columns columns = Columns.of(pairs.stream().map(pair -> pair[0]).toList());
    return mapper(yaml, Optional.of(columns))
        .map(Rows.table(columns, pairs.stream().map(pair -> pair[1]).toList()));
  }

  /** Maps one object. */
  static MappedRow mapDocument(String yaml, String json) {
    return mapper(yaml, Optional.empty()).map(Rows.document(json));
  }

  static String resource(String name) {
    return Rows.text("/mapping/" + name, StandardCharsets.UTF_8);
  }

  /** The profile in lines {@code name = value}, as reports of tests show it. */
  static String shown(MappedRow row) {
    return row.profile().values().entrySet().stream()
        .map(entry -> entry.getKey().apiName() + " = " + shown(entry.getValue()))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** What was left out, in lines {@code field reason value detail}. */
  static List<String> unreadable(MappedRow row) {
    return row.unreadable().stream().map(Mappings::shown).toList();
  }

  private static String shown(Rejection rejection) {
    return rejection.field().orElse("")
        + " "
        + rejection.reason().code()
        + " ["
        + rejection.value().orElse("")
        + "] "
        + rejection.detail();
  }

  static String shown(PropertyValue value) {
    if (value instanceof PropertyValue.Text text) {
      return text.text();
    }
    if (value instanceof PropertyValue.WholeNumber whole) {
      return "#" + whole.number();
    }
    if (value instanceof PropertyValue.DecimalNumber decimal) {
      return "#" + decimal.number().toPlainString();
    }
    if (value instanceof PropertyValue.Day day) {
      return day.day().toString();
    }
    return value instanceof PropertyValue.GenderValue gender
        ? gender.gender().apiCode()
        : value.toString();
  }

  static Property custom(String name) {
    return new CustomProperty(name);
  }

  /** One value of one custom property; the conversion is what stands after {@code from}. */
  static MappedRow mapValue(String conversion, String value) {
    String yaml = "properties: {id: Id}\ncustom: {it: {from: It, " + conversion + "}}";
    Columns columns = Columns.of(List.of("Id", "It"));
    return mapper(yaml, Optional.of(columns)).map(Rows.table(columns, List.of("1", value)));
  }

  /** The value of a row of {@link #mapValue}, or what was expected. */
  static String result(MappedRow row) {
    return row.profile()
        .value(custom("it"))
        .map(Mappings::shown)
        .orElseGet(
            () -> row.unreadable().stream().map(Rejection::detail).findFirst().orElse("(nothing)"));
  }

  static Optional<PropertyValue> value(MappedRow row, ProfileField field) {
    return row.profile().value(field);
  }
}

package io.profileimporter.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.profile.MappedRow;
import io.profileimporter.row.Columns;
import io.profileimporter.row.Rejection;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What holds for any row. */
class MappingPropertiesTest {

  private static final List<String> NAMES =
      List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n");

  /** Every conversion; the names are columns and members alike. */
  private static final String YAML =
      """
      defaults: {phone-region: RU, decimal: ","}
      properties:
        id: a
        email: b
        phone: c
        first_name: {from: d, html: true, split: " ", part: 2-}
        gender: e
        birthday:
          from: f
          patterns: ["d.M.yyyy[ H:mm]", dd MMM yy, yyyy-MM-dd, epoch-millis, epoch-seconds, excel-serial]
        age: g
        bought_something: h
        kids: i
        auto: {from: j, as: json}
      custom:
        number: {from: k, as: number}
        list: {from: l, as: list}
        json: {from: m, as: json}
        table: {from: n, table: {1: one}}
        joined: {join: [a, b, c], with: ""}
        first: {first-of: [d, e], as: phone, region: DE, plus: true}
      """;

  private final Columns columns = Columns.of(NAMES);
  private final RowMapper tables = Mappings.mapper(YAML, Optional.of(columns));
  private final RowMapper documents = Mappings.mapper(YAML, Optional.empty());

  @Property
  void mapsAnyTableRowTheSameTwice(@ForAll("cells") @Size(14) List<String> cells) {
    MappedRow once = tables.map(Rows.table(columns, cells));

    assertThat(tables.map(Rows.table(columns, cells))).isEqualTo(once);
    assertThat(once.texts()).containsOnlyKeys(once.profile().values().keySet());
  }

  @Property(tries = 50)
  void threadsShareAMapper(@ForAll("rows") List<List<String>> rows) {
    List<MappedRow> alone =
        rows.stream().map(cells -> tables.map(Rows.table(columns, cells))).toList();

    assertThat(rows.parallelStream().map(cells -> tables.map(Rows.table(columns, cells))))
        .containsExactlyElementsOf(alone);
  }

  @Property
  void mapsAnyDocumentTheSameTwice(@ForAll("nodes") @Size(14) List<JsonNode> nodes) {
    var document = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < NAMES.size(); i++) {
      document.set(NAMES.get(i), nodes.get(i));
    }
    MappedRow once = documents.map(Rows.document(document));

    assertThat(documents.map(Rows.document(document))).isEqualTo(once);
  }

  @Property
  void losesNoTextThatIsNotEmpty(@ForAll("cell") String cell) {
    MappedRow row = Mappings.mapValue("as: email", cell);

    List<String> told =
        row.unreadable().stream().map(Rejection::value).flatMap(Optional::stream).toList();
    assertThat(row.profile().value(Mappings.custom("it")).isPresent() || told.contains(cell))
        .isEqualTo(!CleanText.of(cell).isEmpty());
  }

  @Property
  void cleanTextLosesNoLetter(@ForAll("cell") String text) {
    assertThat(letters(CleanText.of(text))).isEqualTo(letters(text));
  }

  @Property
  void emailKeepsTheLocalPart(@ForAll("local") String local, @ForAll("local") String domain) {
    String mapped = Mappings.result(Mappings.mapValue("as: email", local + "@" + domain + ".DE"));

    assertThat(mapped).startsWith(local + "@").endsWith(".de");
  }

  @Provide
  Arbitrary<List<String>> cells() {
    return cell().list();
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    return cell().list().ofSize(NAMES.size()).list().ofMinSize(10).ofMaxSize(40);
  }

  @Provide
  Arbitrary<String> cell() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(30),
        Arbitraries.strings().withChars("0123456789+-.,' ()=\"eE\u00A0").ofMaxLength(24),
        Arbitraries.strings().withChars("аяAzЁё\u0301\u200B\uFEFF\u0000 '=+").ofMaxLength(12),
        Arbitraries.strings().withChars("[]{}\":,;|mf0123456789-").ofMaxLength(24),
        Arbitraries.strings().withChars("&#x0123456789;lt@<>.").ofMaxLength(16),
        Arbitraries.of(
            "1e999999999", "1E-2147483647", "NaN", "0000-00-00", "31.02.1990", "\uD800"));
  }

  @Provide
  Arbitrary<List<JsonNode>> nodes() {
    return node(2).list();
  }

  private Arbitrary<JsonNode> node(int depth) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    Arbitrary<JsonNode> scalar =
        Arbitraries.oneOf(
            cell().map(json::stringNode),
            Arbitraries.longs().map(json::numberNode),
            Arbitraries.doubles().map(json::numberNode),
            Arbitraries.bigDecimals().map(json::numberNode),
            Arbitraries.integers().map(scale -> json.numberNode(BigDecimal.valueOf(123, scale))),
            Arbitraries.of(Double.NaN, Double.POSITIVE_INFINITY).map(json::numberNode),
            Arbitraries.of(true, false).map(json::booleanNode),
            Arbitraries.just(json.nullNode()));
    if (depth == 0) {
      return scalar;
    }
    Arbitrary<JsonNode> list =
        node(depth - 1).list().ofMaxSize(3).map(nodes -> json.arrayNode().addAll(nodes));
    Arbitrary<JsonNode> object = node(depth - 1).map(node -> json.objectNode().set("gender", node));
    return Arbitraries.oneOf(scalar, list, object);
  }

  @Provide
  Arbitrary<String> local() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withCharRange('A', 'Z')
        .ofMinLength(1)
        .ofMaxLength(12);
  }

  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}

package io.profileimporter.source;

import io.profileimporter.row.CorrectionColumns;
import io.profileimporter.row.EscapedBytes;
import io.profileimporter.row.Imprint;
import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import io.profileimporter.row.RowLocation;
import io.profileimporter.row.RowOrigin;
import io.profileimporter.row.SourceRow.DocumentRow;
import io.profileimporter.row.SourceRow.UnreadRow;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes rows out of the texts of JSON objects, with numbers exactly as they are written. */
final class JsonObjects {

  private static final int DEEPEST = 200;
  private static final Pattern REPEATED =
      Pattern.compile("Duplicate property \"(.*)\" for .*", Pattern.DOTALL);

  private final Charset charset;
  private final ObjectReader reader;

  JsonObjects(Charset charset, int maxRowSize) {
    this.charset = charset;
    this.reader =
        JsonMapper.builder(factory(maxRowSize))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .reader();
  }

  static JsonFactory factory(int maxRowSize) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(maxRowSize)
            .maxNameLength(maxRowSize)
            .build();
    return JsonFactory.builder().streamReadConstraints(constraints).build();
  }

  /**
   * The row of an object, or the rejection of what is none.
   *
   * @param line the line on which the text starts
   */
  ReadRow row(RowLocation location, String text, long line) {
    try {
      JsonNode document = reader.readTree(text);
      if (!document.isObject()) {
        String kind = document.getNodeType().name().toLowerCase(Locale.ROOT);
        return unread(location, text, "expected an object but was a JSON " + kind);
      }
      DocumentRow row = new DocumentRow(location, document);
      return EscapedBytes.isIn(text)
          ? ReadRow.rejected(row, Rejection.ofRow(Reason.MALFORMED_ENCODING, encoding(document)))
          : uncorrected(row)
              .map(rejection -> ReadRow.rejected(row, rejection))
              .orElseGet(() -> ReadRow.readable(row));
    } catch (JacksonException malformed) {
      return unread(location, text, detail(line, malformed));
    }
  }

  private static Optional<Rejection> uncorrected(DocumentRow row) {
    JsonNode document = row.document();
    return Uncorrected.of(
        document.path(CorrectionColumns.REASON).asString(""),
        document.path(CorrectionColumns.DETAIL).asString(""),
        RowOrigin.of(row),
        () -> Imprint.ofDocument(document));
  }

  /** The rejection of an object whose end could only be found by the lines that follow it. */
  ReadRow broken(RowLocation location, String text) {
    ReadRow read = row(location, text, location.line());
    return read.row() instanceof UnreadRow
        ? read
        : unread(location, text, "expected , and the next object after this one");
  }

  private static ReadRow unread(RowLocation location, String text, String detail) {
    return ReadRow.rejected(
        new UnreadRow(location, text), Rejection.ofRow(Reason.MALFORMED_ROW, detail));
  }

  /**
   * What is wrong with a JSON text, and where.
   *
   * @param line the line of the file on which the text starts
   */
  static String detail(long line, JacksonException malformed) {
    TokenStreamLocation place = malformed.getLocation();
    String where =
        place == null || place.getLineNr() < 1
            ? ""
            : " (line " + (line + place.getLineNr() - 1) + ", column " + place.getColumnNr() + ")";
    String message = String.valueOf(malformed.getOriginalMessage());
    Matcher repeated = REPEATED.matcher(message);
    if (repeated.matches()) {
      return "the key \"" + repeated.group(1) + "\" stands twice" + where;
    }
    return "not JSON: " + message.replaceFirst("(?s)( \\(for |\n).*", "") + where;
  }

  private String encoding(JsonNode document) {
    return document
        .propertyStream()
        .filter(member -> EscapedBytes.isIn(member.getKey() + member.getValue()))
        .map(
            member ->
                "member "
                    + UnreadableBytes.quote(member.getKey())
                    + ": "
                    + UnreadableBytes.sentence(member.getKey() + member.getValue(), charset))
        .collect(Collectors.joining("; "));
  }
}

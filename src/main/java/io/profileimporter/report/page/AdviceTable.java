package io.profileimporter.report.page;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The advice for every reason: {@code advice.csv}. */
public final class AdviceTable {

  private final Map<String, Advice> byCode = new LinkedHashMap<>();

  /** Reads the table. */
  public AdviceTable() {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    try (Reader table = new StringReader(Resource.text("advice.csv"))) {
      for (CSVRecord row : format.parse(table)) {
        Advice.Severity severity = Advice.Severity.of(row.get("severity"));
        Advice advice =
            new Advice(row.get("reason"), severity, row.get("title"), row.get("advice"));
        byCode.put(advice.code(), advice);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The advice for a reason. */
  public Advice of(String code) {
    return Optional.ofNullable(byCode.get(code))
        .orElseThrow(() -> new IllegalArgumentException("expected a reason but was " + code));
  }

  Set<String> codes() {
    return byCode.keySet();
  }
}

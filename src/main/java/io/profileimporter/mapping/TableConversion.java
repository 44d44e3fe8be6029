package io.profileimporter.mapping;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Looks a text up in a table of the mapping, then converts what stands there.
 *
 * @param keep whether a text that is not in the table goes on as it is
 */
record TableConversion<T>(Map<String, String> table, boolean keep, Conversion<T> next)
    implements Conversion<T> {

  private static final int SHOWN = 8;

  TableConversion {
    table = Map.copyOf(table);
  }

  @Override
  public Converted<T> convert(Found found) {
    String entry = table.get(found.text());
    if (entry != null) {
      return next.convert(Found.of(entry));
    }
    return keep ? next.convert(found) : Converted.unknown(expected());
  }

  private String expected() {
    String keys =
        table.keySet().stream()
            .sorted()
            .limit(SHOWN)
            .map(key -> "\"" + key + "\"")
            .collect(Collectors.joining(" or "));
    return table.size() > SHOWN ? keys + " or another key of the table" : keys;
  }
}

package io.profileimporter.source;

/**
 * Where the rows of a JSON document begin.
 *
 * @param start the position behind the bracket or brace that opens them
 * @param line the line of that position
 * @param keyed whether they are the values of an object's members, and not elements of an array
 */
record JsonRecords(RecordsPath path, long start, long line, boolean keyed) {

  char closer() {
    return keyed ? '}' : ']';
  }

  /** A document of the same nesting without any row, up to and with the closing of the rows. */
  String emptied() {
    StringBuilder document = new StringBuilder();
    for (String key : path.keys()) {
      document.append("{\"").append(key.replace("\\", "\\\\").replace("\"", "\\\"")).append("\":");
    }
    return document.append(keyed ? "{}" : "[]").toString();
  }
}

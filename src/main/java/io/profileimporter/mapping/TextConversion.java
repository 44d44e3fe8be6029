package io.profileimporter.mapping;

/** Takes a value as the text that it is. */
enum TextConversion implements Conversion<String> {
  TEXT;

  @Override
  public Converted<String> convert(Found found) {
    return found.isContainer()
        ? Converted.unreadable("a single value")
        : Converted.value(found.text());
  }
}

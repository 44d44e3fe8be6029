package io.profileimporter.profile;

import java.util.regex.Pattern;

/** A property that the store has defined in its account. */
public record CustomProperty(String apiName) implements Property {

  private static final Pattern NAME = Pattern.compile("[a-z0-9_]+");

  public CustomProperty {
    if (!isName(apiName)) {
      throw new IllegalArgumentException("expected [a-z0-9_]+ but was \"" + apiName + "\"");
    }
  }

  /** Whether the API takes this name for a custom property. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  @Override
  public ValueType type() {
    return ValueType.ANY;
  }
}

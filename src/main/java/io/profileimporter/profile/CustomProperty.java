package io.profileimporter.profile;

import java.util.Set;
import java.util.regex.Pattern;

/** A property that the store has defined in its account. */
public record CustomProperty(String apiName) implements Property {

  private static final Pattern NAME = Pattern.compile("[a-z0-9_]+");

  /** Members of a request that are no properties. */
  private static final Set<String> RESERVED =
      Set.of(
          "shop_id",
          "shop_secret",
          "did",
          "seance",
          "segment",
          "segment_id",
          "referer",
          "stream",
          "audience");

  public CustomProperty {
    if (!isName(apiName)) {
      throw new IllegalArgumentException("expected [a-z0-9_]+ but was \"" + apiName + "\"");
    }
  }

  /** Whether the API takes this name for a custom property. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** Whether requests use this name for something that is no property. */
  public static boolean isReserved(String name) {
    return RESERVED.contains(name);
  }

  @Override
  public ValueType type() {
    return ValueType.ANY;
  }
}

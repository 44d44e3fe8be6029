package io.profileimporter.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which import a run is one of. Runs of the same name that send to the same shop at the same API
 * are compared with each other: a rehearsal with the sandbox says nothing of the real one.
 *
 * @param target a short hash of the API's URL and of the shop
 */
public record ImportName(String name, String target) {

  /** What messages say of a name that cannot be one. */
  public static final String EXPECTED = "a name of 1 to 100 characters in one line";

  /** Of runs that were made before imports had names. */
  public static final ImportName NONE = new ImportName("", "");

  private static final Pattern FORM = Pattern.compile("(?U)\\S(?:[^\\p{Cntrl}]{0,98}\\S)?");
  private static final int TARGET_DIGITS = 16;

  public ImportName {
    if (!name.isEmpty() && !isName(name)) {
      throw new IllegalArgumentException("expected " + EXPECTED + " but was \"" + name + "\"");
    }
  }

  /** The import of a name to a shop, where that is known. */
  public static ImportName of(String name, String apiUrl, Optional<String> shopId) {
    return new ImportName(name, hash(apiUrl + "\n" + shopId.orElse("")));
  }

  /** Whether an import may be called so. */
  public static boolean isName(String name) {
    return FORM.matcher(name).matches();
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, TARGET_DIGITS);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}

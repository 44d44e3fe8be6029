package io.profileimporter.delivery;

import io.profileimporter.settings.SettingsNode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The members that every request may carry beside the profiles.
 *
 * @param stream label of the channel that the data come from: letters, digits and {@code _}
 * @param segment the half of an A/B test, {@code A} or {@code B}
 * @param referer the page that the data come from
 * @param segmentId the static segment that a list is put into; {@code import/audience} alone
 */
public record RequestLabels(
    Optional<String> stream,
    Optional<String> segment,
    Optional<String> referer,
    OptionalInt segmentId) {

  private static final Pattern STREAM = Pattern.compile("[A-Za-z0-9_]+");
  private static final Pattern SEGMENT = Pattern.compile("[AB]");

  public static RequestLabels none() {
    return new RequestLabels(
        Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());
  }

  /** Reads the labels among the settings of delivery, which have no section of their own. */
  static RequestLabels from(SettingsNode section) {
    return new RequestLabels(
        Found.matching(section, "stream", STREAM, "letters, digits and _"),
        Found.matching(section, "segment", SEGMENT, "A or B"),
        section.text("referer"),
        Found.integer(section, "segment-id", 1, Integer.MAX_VALUE));
  }
}

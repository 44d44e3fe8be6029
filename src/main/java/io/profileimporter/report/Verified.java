package io.profileimporter.report;

import io.profileimporter.verification.Verification;
import java.util.Map;

/**
 * The numbers of what reading a sample of the delivered profiles back has shown.
 *
 * @param differentByProperty in how many profiles each property differs
 */
public record Verified(
    long profiles,
    long asSent,
    long notFound,
    long different,
    long notRead,
    Map<String, Integer> differentByProperty) {

  static Verified of(Verification verification) {
    return new Verified(
        verification.profiles(),
        verification.asSent(),
        verification.missing(),
        verification.differing(),
        verification.unread(),
        verification.differingProperties());
  }
}

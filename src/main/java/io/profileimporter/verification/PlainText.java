package io.profileimporter.verification;

/** Texts that the API may write in another way. */
final class PlainText {

  private PlainText() {}

  /** A phone number's digits. */
  static String withoutPlus(String phone) {
    return phone.startsWith("+") ? phone.substring(1) : phone;
  }
}

package io.profileimporter.notice;

/** A text that is printed nowhere. */
record Secret(String text) {

  /** Stands for one that is not needed now. */
  static final Secret UNKNOWN = new Secret("http://unknown.invalid/");

  @Override
  public String toString() {
    return "****";
  }
}

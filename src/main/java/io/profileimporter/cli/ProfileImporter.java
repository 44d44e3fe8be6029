package io.profileimporter.cli;

/** The door. */
public final class ProfileImporter {
  private ProfileImporter() {}

  public static void main(String[] arguments) {
    System.out.println("hello");
  }
}

package io.profileimporter.benchmark;

/** A program that does nothing: what is left is the virtual machine's own start. */
public final class Nothing {

  private Nothing() {}

  /** Ends at once. */
  public static void main(String[] arguments) {}
}

package io.profileimporter.job;

/** A brake holds the run before its first request. */
final class HeldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  HeldException(String findings) {
    super(findings + "; nothing was sent. Check the export, or import it with --accept-changes");
  }
}

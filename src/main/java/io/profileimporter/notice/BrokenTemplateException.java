package io.profileimporter.notice;

/** A template that cannot be filled in. */
final class BrokenTemplateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenTemplateException(String message) {
    super(message.lines().findFirst().orElse("").strip());
  }
}

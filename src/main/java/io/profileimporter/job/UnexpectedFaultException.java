package io.profileimporter.job;

import org.jspecify.annotations.Nullable;

/**
 * A fault of our own, without its text: that may hold values of a row, and goes to the log and to
 * the framework's tables. The type and the stack tell where to look.
 */
public final class UnexpectedFaultException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private UnexpectedFaultException(String type, @Nullable Throwable cause) {
    super(type, cause);
  }

  /** The fault with its type and stack alone, and those of what caused it. */
  public static UnexpectedFaultException of(Throwable fault) {
    if (fault instanceof UnexpectedFaultException bare) {
      return bare;
    }
    @Nullable Throwable cause = fault.getCause() == null ? null : of(fault.getCause());
    UnexpectedFaultException bare = new UnexpectedFaultException(fault.getClass().getName(), cause);
    bare.setStackTrace(fault.getStackTrace());
    return bare;
  }
}

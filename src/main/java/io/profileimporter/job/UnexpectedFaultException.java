package io.profileimporter.job;

/**
 * A fault of our own, without its text: that may hold values of a row, and goes to the log and to
 * the framework's tables. The type and the stack tell where to look.
 */
final class UnexpectedFaultException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private UnexpectedFaultException(String type) {
    super(type);
  }

  /** The fault with its type and stack alone. */
  static UnexpectedFaultException of(Throwable fault) {
    if (fault instanceof UnexpectedFaultException bare) {
      return bare;
    }
    UnexpectedFaultException bare = new UnexpectedFaultException(fault.getClass().getName());
    bare.setStackTrace(fault.getStackTrace());
    return bare;
  }
}

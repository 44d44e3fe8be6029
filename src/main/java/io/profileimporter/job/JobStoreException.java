package io.profileimporter.job;

/** The job store failed while a run was at work. */
public final class JobStoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  JobStoreException(String message) {
    super(message);
  }

  public JobStoreException(String message, Throwable cause) {
    super(message, cause);
  }
}

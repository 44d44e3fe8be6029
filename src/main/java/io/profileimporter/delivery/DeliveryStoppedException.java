package io.profileimporter.delivery;

/** The delivery was asked to stop before every profile had its reply. */
public final class DeliveryStoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DeliveryStoppedException() {
    super("the delivery was stopped");
  }
}

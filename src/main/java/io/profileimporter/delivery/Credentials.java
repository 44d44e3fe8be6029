package io.profileimporter.delivery;

/** The shop's keys. The secret never appears in a text: this record prints it as {@code ****}. */
public record Credentials(String shopId, String shopSecret) {

  @Override
  public String toString() {
    return "Credentials[shopId=" + shopId + ", shopSecret=****]";
  }
}

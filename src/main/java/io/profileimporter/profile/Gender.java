package io.profileimporter.profile;

/** The two values that the API takes; anything else is sent as nothing. */
public enum Gender {
  MALE("m"),
  FEMALE("f");

  private final String apiCode;

  Gender(String apiCode) {
    this.apiCode = apiCode;
  }

  public String apiCode() {
    return apiCode;
  }
}

package io.profileimporter.sandbox;

import io.profileimporter.profile.ProfileField;
import org.junit.jupiter.api.AfterEach;

/** A sandbox of its own for each test, and a client that knows it. */
class SandboxTestCase {

  final Sandbox sandbox;
  final SandboxClient client;

  SandboxTestCase() {
    this(settings());
  }

  SandboxTestCase(SandboxSettings settings) {
    sandbox = Sandbox.start(settings);
    client = new SandboxClient(sandbox);
  }

  static SandboxSettings settings() {
    return SandboxSettings.local(SandboxClient.SHOP, SandboxClient.SECRET);
  }

  static String error(String message) {
    return "{\"status\":\"error\",\"payload\":{\"message\":\"%s\"}}"
        .formatted(message.replace("\"", "\\\""));
  }

  StoredProfile stored(ProfileField identifier, String value) {
    return sandbox.profiles().find(identifier, value).orElseThrow();
  }

  @AfterEach
  void close() {
    sandbox.close();
  }
}

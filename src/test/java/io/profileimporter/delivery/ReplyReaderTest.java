package io.profileimporter.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.delivery.Verdict.CredentialsRefused;
import io.profileimporter.delivery.Verdict.NotTheApi;
import io.profileimporter.delivery.Verdict.Refused;
import io.profileimporter.delivery.Verdict.Retry;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyReaderTest {

  private final ReplyReader reader =
      new ReplyReader(
          new Credentials("a1b2c3", "s3cr3t"), () -> Instant.parse("2026-11-23T12:00:00Z"));

  @ParameterizedTest
  @CsvFileSource(resources = "/delivery/replies.csv", numLinesToSkip = 1)
  void readsReply(
      int status,
      @Nullable String type,
      @Nullable String retryAfter,
      @Nullable String body,
      String verdict) {
    Exchange.Answered reply =
        new Exchange.Answered(
            status,
            Optional.ofNullable(type),
            Optional.ofNullable(retryAfter),
            Optional.of("https://elsewhere.example/"),
            body == null ? "" : body,
            false);
    assertThat(words(reader.read(reply))).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "UNREACHABLE, api: no luck",
    "UNTRUSTED, untrusted: no luck",
    "BROKEN_OFF, profile: no luck",
    "TIMED_OUT, profile: no luck"
  })
  void readsBrokenExchange(Exchange.Fault fault, String verdict) {
    assertThat(words(reader.read(new Exchange.Broken(fault, "no luck")))).isEqualTo(verdict);
  }

  @Test
  void showsForeignTextShortAndEscaped() {
    String body = "<\u202e\u0007\n>" + "x".repeat(300);
    Exchange.Answered reply =
        new Exchange.Answered(
            502, Optional.empty(), Optional.empty(), Optional.empty(), body, false);
    assertThat(words(reader.read(reply)))
        .isEqualTo("profile: the API answered 502: <\\u202e\\u0007\\n>" + "x".repeat(195) + "…");
  }

  private static String words(Verdict verdict) {
    if (verdict instanceof Refused refused) {
      return "refused: " + refused.message();
    } else if (verdict instanceof CredentialsRefused refused) {
      return "credentials: " + refused.message();
    } else if (verdict instanceof NotTheApi other) {
      return "not the API: " + other.message();
    } else if (verdict instanceof Verdict.Untrusted untrusted) {
      return "untrusted: " + untrusted.found();
    } else if (verdict instanceof Retry retry) {
      return retry.suspect().name().toLowerCase(Locale.ROOT)
          + ": "
          + retry.detail()
          + retry.retryAfter().map(wait -> " (after " + wait.toSeconds() + "s)").orElse("");
    }
    return "taken";
  }
}

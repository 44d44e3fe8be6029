package io.profileimporter.cli;

import io.profileimporter.profile.ProfileField;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which a customer is found: one of them is given. */
final class IdentifierOptions {

  @Option(names = "--email", paramLabel = "ADDRESS", description = "E-mail address.")
  private @Nullable String email;

  @Option(names = "--phone", paramLabel = "NUMBER", description = "Phone number, in any form.")
  private @Nullable String phone;

  @Option(names = "--id", paramLabel = "ID", description = "The store's own id.")
  private @Nullable String id;

  @Option(names = "--loyalty-id", paramLabel = "CARD", description = "Loyalty card.")
  private @Nullable String loyaltyId;

  @Option(names = "--telegram-id", paramLabel = "ID", description = "Telegram id.")
  private @Nullable String telegramId;

  /** Whether one was given. */
  boolean isGiven() {
    return given().isPresent();
  }

  /** What was typed. */
  String text() {
    return of(identifier()).orElseThrow();
  }

  /** The identifier that was given. */
  ProfileField identifier() {
    return given().orElseThrow(() -> new IllegalStateException("expected an identifier"));
  }

  private Optional<ProfileField> given() {
    return Arrays.stream(ProfileField.values()).filter(field -> of(field).isPresent()).findFirst();
  }

  /** The option that was given. */
  String option() {
    return "--" + identifier().apiName().replace('_', '-');
  }

  private Optional<String> of(ProfileField identifier) {
    return Optional.ofNullable(
        switch (identifier) {
          case EMAIL -> email;
          case PHONE -> phone;
          case ID -> id;
          case LOYALTY_ID -> loyaltyId;
          case TELEGRAM_ID -> telegramId;
          default -> null;
        });
  }
}

package io.profileimporter.cli;

import io.profileimporter.profile.ProfileField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options by which a customer is found: one of them is given. */
final class IdentifierOptions {

  static final String NAMES = "--id, --email, --phone, --loyalty-id and --telegram-id";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

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

  /**
   * Whether one was given.
   *
   * @throws ParameterException where more than one was
   */
  boolean isGiven() {
    if (given().size() > 1) {
      throw new ParameterException(command.commandLine(), "expected one of " + NAMES);
    }
    return !given().isEmpty();
  }

  /**
   * Requires that one was given.
   *
   * @throws ParameterException where none was, or more than one
   */
  void require() {
    if (!isGiven()) {
      throw new ParameterException(command.commandLine(), "expected one of " + NAMES);
    }
  }

  /** What was typed. */
  String text() {
    return of(identifier()).orElseThrow();
  }

  /** The identifier that was given. */
  ProfileField identifier() {
    return given().get(0);
  }

  private List<ProfileField> given() {
    return Arrays.stream(ProfileField.values()).filter(field -> of(field).isPresent()).toList();
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

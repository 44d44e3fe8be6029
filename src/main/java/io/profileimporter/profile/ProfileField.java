package io.profileimporter.profile;

import static io.profileimporter.profile.ProfileField.Role.ATTRIBUTE;
import static io.profileimporter.profile.ProfileField.Role.IDENTIFIER;
import static io.profileimporter.profile.ProfileField.Role.SUBSCRIPTION;
import static io.profileimporter.profile.ValueType.DAY;
import static io.profileimporter.profile.ValueType.FLAG;
import static io.profileimporter.profile.ValueType.TEXT;
import static io.profileimporter.profile.ValueType.TEXT_OR_NUMBER;
import static io.profileimporter.profile.ValueType.WHOLE_NUMBER;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The one catalogue of the API's own properties: name, type, and what the API uses them for. */
public enum ProfileField implements Property {
  ID(TEXT_OR_NUMBER, IDENTIFIER),
  EMAIL(TEXT, IDENTIFIER),
  PHONE(TEXT, IDENTIFIER),
  LOYALTY_ID(TEXT, IDENTIFIER),
  TELEGRAM_ID(TEXT, IDENTIFIER),
  FIRST_NAME(TEXT, ATTRIBUTE),
  LAST_NAME(TEXT, ATTRIBUTE),
  MIDDLE_NAME(TEXT, ATTRIBUTE),
  GENDER(ValueType.GENDER, ATTRIBUTE),
  BIRTHDAY(DAY, ATTRIBUTE),
  AGE(WHOLE_NUMBER, ATTRIBUTE),
  LOCATION(TEXT, ATTRIBUTE),
  BOUGHT_SOMETHING(FLAG, ATTRIBUTE),
  LOYALTY_CARD_LOCATION(TEXT, ATTRIBUTE),
  LOYALTY_STATUS(TEXT, ATTRIBUTE),
  LOYALTY_BONUSES(WHOLE_NUMBER, ATTRIBUTE),
  LOYALTY_BONUSES_TO_NEXT_LEVEL(WHOLE_NUMBER, ATTRIBUTE),
  FB_ID(TEXT, ATTRIBUTE),
  VK_ID(TEXT, ATTRIBUTE),
  GOOGLE_ADVERTISING_ID(TEXT, ATTRIBUTE),
  APPLE_ADVERTISING_ID(TEXT, ATTRIBUTE),
  YANDEX_ID(TEXT, ATTRIBUTE),
  KIDS(ValueType.KIDS, ATTRIBUTE),
  AUTO(ValueType.VEHICLES, ATTRIBUTE),
  EMAIL_BULK(FLAG, SUBSCRIPTION),
  EMAIL_CHAIN(FLAG, SUBSCRIPTION),
  EMAIL_TRANSACTIONAL(FLAG, SUBSCRIPTION),
  SMS_BULK(FLAG, SUBSCRIPTION),
  SMS_CHAIN(FLAG, SUBSCRIPTION),
  SMS_TRANSACTIONAL(FLAG, SUBSCRIPTION),
  WHATSAPP_BULK(FLAG, SUBSCRIPTION),
  WHATSAPP_CHAIN(FLAG, SUBSCRIPTION),
  WHATSAPP_TRANSACTIONAL(FLAG, SUBSCRIPTION),
  TELEGRAM_BULK(FLAG, SUBSCRIPTION),
  TELEGRAM_CHAIN(FLAG, SUBSCRIPTION),
  TELEGRAM_TRANSACTIONAL(FLAG, SUBSCRIPTION),
  MOBILE_TOKEN(TEXT, SUBSCRIPTION),
  MOBILE_TOKEN_PLATFORM(TEXT, SUBSCRIPTION);

  /** What the API uses a property for. */
  public enum Role {
    /** The API recognises the person by it; a wrong one merges two people for good. */
    IDENTIFIER,
    ATTRIBUTE,
    /** A consent or a push token, which only {@code import/audience} takes. */
    SUBSCRIPTION
  }

  /** Those by which the API recognises the person. */
  public static final List<ProfileField> IDENTIFIERS =
      Arrays.stream(values()).filter(ProfileField::isIdentifier).toList();

  private static final Map<String, ProfileField> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(ProfileField::apiName, Function.identity()));

  private final String apiName = name().toLowerCase(Locale.ROOT);
  private final ValueType type;
  private final Role role;

  ProfileField(ValueType type, Role role) {
    this.type = type;
    this.role = role;
  }

  /** The property of this API name; {@code external_id} is the newer name of {@code id}. */
  public static Optional<ProfileField> of(String apiName) {
    return Optional.ofNullable(apiName.equals("external_id") ? ID : BY_NAME.get(apiName));
  }

  @Override
  public String apiName() {
    return apiName;
  }

  @Override
  public ValueType type() {
    return type;
  }

  public Role role() {
    return role;
  }

  public boolean isIdentifier() {
    return role == IDENTIFIER;
  }
}

package io.profileimporter.census;

import io.profileimporter.row.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says of the customers of a value whether strangers share it, or rows contradict each other. */
final class Judge {

  /** A household has up to three surnames. */
  private static final int HOUSEHOLD = 3;

  /** No household has so many surnames, however common the surnames of the file are. */
  private static final int NO_HOUSEHOLD = 12;

  private final EvidenceSettings settings;
  private final Surnames surnames;
  private final FrequentDays birthdays;

  Judge(EvidenceSettings settings, Surnames surnames, FrequentDays birthdays) {
    this.settings = settings;
    this.surnames = surnames;
    this.birthdays = birthdays;
  }

  /** In how many rows a value of a property must stand to be judged. */
  int leastRows(CountedField field) {
    return switch (field) {
      case ID, EMAIL, PHONE -> 2;
      default ->
          Math.min(Repeats.MOST, Math.min(settings.leastCustomers(), settings.leastUnnamed()));
    };
  }

  /** Everything that the rows of a value say against it. */
  List<Finding> judge(Sharers sharers, long hash) {
    Figures figures = sharers.figures();
    Case value = new Case(sharers, hash, figures);
    if (sharers.field() == CountedField.BIRTHDAY) {
      return birthday(value).map(List::of).orElse(List.of());
    }
    Optional<Reason> shared = sharers.field().shared().filter(reason -> isShared(figures));
    return shared.isPresent() ? List.of(value.shared(shared.get())) : conflicts(value);
  }

  private Optional<Finding> birthday(Case value) {
    long tooMany = birthdays.tooMany(value.hash);
    return value.figures.customers() < tooMany
        ? Optional.empty()
        : Optional.of(
            value.finding(
                Reason.BIRTHDAY_OVERREPRESENTED,
                List.of("birthday"),
                text(
                    "is the birthday of %d customers; among %d birthdays chance gives fewer than %d",
                    value.figures.customers(), birthdays.birthdays(), tooMany)));
  }

  /** Families and couples have few surnames; strangers have as many as strangers of the file do. */
  private boolean isShared(Figures figures) {
    return (figures.surnamed() >= settings.leastCustomers() && isDiverse(figures))
        || figures.withoutSurname() >= settings.leastUnnamed();
  }

  private boolean isDiverse(Figures figures) {
    double strangers = settings.surnameDiversity() * surnames.expected(figures.surnamed());
    double enough = Math.min(NO_HOUSEHOLD, strangers);
    int least = Math.min(HOUSEHOLD + 1, settings.leastCustomers());
    return figures.surnames() >= Math.max(least, (int) Math.ceil(enough));
  }

  private static List<Finding> conflicts(Case value) {
    List<Finding> conflicts = new ArrayList<>();
    switch (value.sharers.field()) {
      case EMAIL -> {
        value.emailOfSeveralIds().ifPresent(conflicts::add);
        if (value.figures.ids() == 0) {
          value.regained().ifPresent(conflicts::add);
        }
      }
      case PHONE -> value.phoneOfSeveralPeople().ifPresent(conflicts::add);
      case ID -> {
        value.idWithSeveralEmails().ifPresent(conflicts::add);
        value.contradicted().ifPresent(conflicts::add);
        value.regained().ifPresent(conflicts::add);
      }
      default -> {
        // a card or a social id of two people is no conflict: couples share cards
      }
    }
    return conflicts;
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  /** A value with its customers. */
  private record Case(Sharers sharers, long hash, Figures figures) {

    Finding finding(Reason reason, List<String> against, String evidence) {
      return new Finding(
          reason,
          sharers.field().field().apiName(),
          hash,
          "",
          against,
          evidence,
          figures.customers(),
          figures.rows(),
          figures.examples());
    }

    Finding shared(Reason reason) {
      return finding(
          reason,
          List.of(sharers.field().field().apiName()),
          text(
              "is shared by %s%d customers with %d different names",
              figures.customers() > Distinct.EXACT ? "about " : "",
              figures.customers(),
              figures.names()));
    }

    Optional<Finding> emailOfSeveralIds() {
      return when(
          figures.ids() > 1,
          Reason.EMAIL_OF_SEVERAL_IDS,
          List.of("email"),
          text("stands with %d different ids", figures.ids()));
    }

    Optional<Finding> phoneOfSeveralPeople() {
      return when(
          figures.knownNames() > 1,
          Reason.PHONE_OF_SEVERAL_PEOPLE,
          List.of("phone"),
          text("stands with %d different names", figures.knownNames()));
    }

    Optional<Finding> idWithSeveralEmails() {
      return when(
          figures.emails() > 1,
          Reason.ID_WITH_SEVERAL_EMAILS,
          List.of("email"),
          text("has %d different e-mail addresses", figures.emails()));
    }

    Optional<Finding> contradicted() {
      List<String> against = new ArrayList<>();
      List<String> differing = new ArrayList<>();
      if (figures.knownNames() > 1) {
        against.addAll(List.of("first_name", "last_name"));
        differing.add(text("%d different names", figures.knownNames()));
      }
      if (figures.births() > 1) {
        against.add("birthday");
        differing.add(text("%d different birthdays", figures.births()));
      }
      return when(
          !against.isEmpty(),
          Reason.CUSTOMER_CONTRADICTED,
          against,
          "has " + String.join(" and ", differing));
    }

    Optional<Finding> regained() {
      List<String> consents = Consents.names(sharers.regained());
      return when(
          !consents.isEmpty(),
          Reason.CONSENT_REGAINED,
          consents,
          "is unsubscribed in an earlier row and subscribed in a later one: "
              + String.join(", ", consents));
    }

    private Optional<Finding> when(
        boolean isSo, Reason reason, List<String> against, String evidence) {
      return isSo ? Optional.of(finding(reason, against, evidence)) : Optional.empty();
    }
  }
}

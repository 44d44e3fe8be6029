package io.profileimporter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreeningSettingsTest {

  private final Problems problems = new Problems();

  @Test
  void dropsValuesByDefault() {
    ScreeningSettings settings = ScreeningSettings.defaults();
    assertThat(settings.enabled()).isTrue();
    assertThat(settings.onPlaceholder()).isEqualTo(Action.DROP_VALUE);
    assertThat(settings.phoneRegion()).isEqualTo("RU");
  }

  @Test
  void readsActionsOfRules() {
    ScreeningSettings settings =
        read(
            """
            on-placeholder: reject-row
            rules:
              email-disposable: warn
              phone-fictional: off
            """);
    assertThat(settings.rules())
        .isEqualTo(Map.of(Rule.EMAIL_DISPOSABLE, Action.WARN, Rule.PHONE_FICTIONAL, Action.OFF));
    assertThat(settings.onPlaceholder()).isEqualTo(Action.REJECT_ROW);
    assertThat(problems.lines()).isEmpty();
  }

  @Test
  void readsLocationsFromFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("locations.txt"), "# stores\nNY\nLA\n");
    assertThat(read("locations: '" + file + "'").locations()).isEqualTo(Set.of("NY", "LA"));
  }

  @Test
  void tellsAllProblemsTogether() {
    read(
        """
        on-placeholder: drop
        rules:
          email-disposible: warn
          phone-fictional: ignore
        words:
          role-word: [Chef]
        allow:
          mail: [a@b.ru]
        phone-region: Russia
        locations: nowhere.txt
        own-domain: shop.ru
        """);
    assertThat(problems.lines())
        .containsExactly(
            "application.yaml:1 on-placeholder: expected drop-value or reject-row but was \"drop\"",
            "application.yaml:3 rules.email-disposible: unknown rule; did you mean"
                + " \"email-disposable\"?",
            "application.yaml:4 rules.phone-fictional: expected off or warn or drop-value or"
                + " reject-row but was \"ignore\"",
            "application.yaml:6 words.role-word: unknown word list; did you mean \"role-words\"?",
            "application.yaml:8 allow.mail: unknown property; did you mean \"email\"?",
            "application.yaml:9 phone-region: expected a region such as RU but was \"Russia\"",
            "application.yaml:10 locations: expected a readable UTF-8 file of location codes but was"
                + " \"nowhere.txt\"",
            "application.yaml:11 own-domain: unknown setting; did you mean \"own-domains\"?");
  }

  @Test
  void allowsPhonesAlone() {
    read("allow: {phone: [abc, \"+7 916 123-45-67\"]}");
    assertThat(problems.lines())
        .containsExactly("application.yaml:1 allow.phone: expected a phone number but was \"abc\"");
  }

  @Test
  void addsWordsAndDomains() {
    ScreeningSettings settings =
        read("words: {role-words: [Chefkoch]}\ndisposable-domains: [wegwerf.example-shop.de]");
    ValueScreening screening = new ValueScreening(settings, Tables.CLOCK);
    assertThat(screening.screen("first_name", "chefkoch").reason())
        .isEqualTo("name-role-word: \"chefkoch\" is on the list role-words");
    assertThat(screening.screen("email", "anna.k@x.wegwerf.example-shop.de").reason())
        .isEqualTo("email-disposable: x.wegwerf.example-shop.de gives out throw-away mailboxes");
  }

  private ScreeningSettings read(String yaml) {
    return ScreeningSettings.from(SettingsFile.parse("application.yaml", yaml, problems));
  }
}

package io.profileimporter.notice;

import io.profileimporter.settings.SettingsNode;
import io.profileimporter.settings.SettingsValue;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.net.ssl.SSLContext;

/**
 * By which server notices are mailed, and to whom.
 *
 * @param login none where the server asks for none
 * @param attached the files of the report that go along
 */
record MailSettings(
    String host,
    int port,
    MailSecurity security,
    Optional<Login> login,
    InternetAddress from,
    List<InternetAddress> to,
    List<String> attached)
    implements ChannelSettings {

  private static final int HIGHEST_PORT = 65_535;

  MailSettings {
    to = List.copyOf(to);
    attached = List.copyOf(attached);
  }

  /** Who sends, for a server that asks. */
  record Login(String user, Secret password) {}

  /** Reads the section {@code mail}. */
  static Optional<MailSettings> from(SettingsNode section, Secrets secrets) {
    Optional<String> host = required(section, "host");
    MailSecurity security =
        section
            .value("security")
            .flatMap(value -> value.choice(MailSecurity.class))
            .orElse(MailSecurity.STARTTLS);
    OptionalInt port =
        section
            .value("port")
            .map(value -> value.integer(1, HIGHEST_PORT))
            .orElse(OptionalInt.empty());
    Optional<InternetAddress> from =
        required(section, "from").isPresent()
            ? section.value("from").flatMap(MailSettings::address)
            : Optional.empty();
    List<InternetAddress> to =
        section.values("to").stream().flatMap(value -> address(value).stream()).toList();
    if (!section.has("to")) {
      section.problem("expected to: one address or a list of them");
    }
    Optional<Login> login = login(section, secrets);
    List<String> attached =
        section.values("attach").stream().flatMap(value -> attachment(value).stream()).toList();
    section.finish();
    return host.isEmpty() || from.isEmpty() || to.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MailSettings(
                host.get(),
                port.orElse(security.port()),
                security,
                login,
                from.get(),
                to,
                attached));
  }

  private static Optional<String> required(SettingsNode section, String key) {
    Optional<String> text = section.text(key);
    if (!section.has(key)) {
      section.problem("expected " + key);
    }
    return text;
  }

  private static Optional<InternetAddress> address(SettingsValue value) {
    try {
      InternetAddress address = new InternetAddress(value.raw(), true);
      if (address.getAddress().contains("@")) {
        return Optional.of(address);
      }
    } catch (AddressException malformed) {
      // told below, as an address without a domain is
    }
    return value.mismatch("one mail address");
  }

  private static Optional<String> attachment(SettingsValue value) {
    return switch (value.raw()) {
      case "report" -> Optional.of("report.html");
      case "rejected-rows" -> Optional.of("rejected-rows.csv");
      default -> value.mismatch("report or rejected-rows");
    };
  }

  private static Optional<Login> login(SettingsNode section, Secrets secrets) {
    Optional<String> user = section.text("user");
    boolean named = section.has("password-from") || section.has("password-file");
    Optional<Secret> password = secrets.find(section, "password");
    if (user.isPresent() != named) {
      section.problem("expected user and password-from (or password-file) together, or neither");
    }
    return user.flatMap(name -> password.map(secret -> new Login(name, secret)));
  }

  @Override
  public String destination() {
    return "mail to " + String.join(", ", to.stream().map(InternetAddress::toString).toList());
  }

  @Override
  public Channel open(SSLContext tls) {
    return new Mail(this, tls);
  }
}

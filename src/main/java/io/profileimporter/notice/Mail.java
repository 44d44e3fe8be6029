package io.profileimporter.notice;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.util.MailConnectException;

/** Sends notices by SMTP. */
final class Mail implements Channel {

  private final MailSettings settings;
  private final SSLContext tls;
  private final MailMessage form;

  Mail(MailSettings settings, SSLContext tls) {
    this.settings = settings;
    this.tls = tls;
    this.form = new MailMessage(settings);
  }

  @Override
  public Optional<Trouble> send(Notice notice, Duration limit) {
    Session session = Session.getInstance(properties(limit));
    try (Transport transport = session.getTransport("smtp")) {
      MimeMessage message = form.of(notice, session);
      connect(transport);
      transport.sendMessage(message, message.getAllRecipients());
      return Optional.empty();
    } catch (MessagingException fault) {
      return Optional.of(trouble(fault));
    }
  }

  private void connect(Transport transport) throws MessagingException {
    if (settings.login().isPresent()) {
      MailSettings.Login login = settings.login().get();
      transport.connect(login.user(), login.password().text());
    } else {
      transport.connect();
    }
  }

  /** Each wait has the limit of the whole; the target's own deadline ends what drips. */
  private Properties properties(Duration limit) {
    String millis = Long.toString(Math.max(1, limit.toMillis()));
    Properties properties = new Properties();
    properties.put("mail.smtp.host", settings.host());
    properties.put("mail.smtp.port", Integer.toString(settings.port()));
    properties.put("mail.smtp.connectiontimeout", millis);
    properties.put("mail.smtp.timeout", millis);
    properties.put("mail.smtp.writetimeout", millis);
    properties.put("mail.smtp.sendpartial", "true");
    properties.put("mail.smtp.auth", Boolean.toString(settings.login().isPresent()));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.ssl.socketFactory", tls.getSocketFactory());
    switch (settings.security()) {
      case STARTTLS -> {
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", "true");
      }
      case TLS -> properties.put("mail.smtp.ssl.enable", "true");
      case NONE -> properties.put("mail.smtp.starttls.enable", "false");
    }
    return properties;
  }

  private Trouble trouble(MessagingException fault) {
    String server = settings.host() + ":" + settings.port();
    if (fault instanceof AuthenticationFailedException) {
      return Trouble.lasting(server + " refused the user or the password");
    }
    if (fault instanceof SendFailedException refused && hasInvalid(refused)) {
      String addresses =
          Arrays.stream(refused.getInvalidAddresses())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
      return Trouble.lasting(server + " refused the address " + addresses);
    }
    if (fault instanceof MailConnectException) {
      return Trouble.passing("no connection to " + server);
    }
    Throwable innermost = innermost(fault);
    return innermost instanceof SSLException || innermost.getClass().getName().contains(".cert")
        ? Trouble.lasting(server + " is not trusted: " + innermost.getMessage())
        : Trouble.passing(server + " did not take it: " + firstLine(fault));
  }

  /** One that the server refuses for now is not among them. */
  private static boolean hasInvalid(SendFailedException refused) {
    return refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
  }

  private static Throwable innermost(Throwable fault) {
    return fault.getCause() == null ? fault : innermost(fault.getCause());
  }

  private static String firstLine(MessagingException fault) {
    return String.valueOf(fault.getMessage()).lines().findFirst().orElse("").strip();
  }
}

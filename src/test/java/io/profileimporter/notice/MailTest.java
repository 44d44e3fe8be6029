package io.profileimporter.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.profileimporter.notice.Channel.Trouble;
import io.profileimporter.settings.Problems;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void mailsTextAndPage() throws MessagingException, IOException {
    server.start();
    assertThat(send("", Samples.sample(Notices.NOON))).isEmpty();
    MimeMessage mail = server.getReceivedMessages()[0];
    assertThat(mail.getSubject()).isEqualTo("sample: notices of the profile importer arrive here");
    assertThat(mail.getFrom()[0]).hasToString("Importer <importer@shop.example>");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getSentDate()).isEqualTo(Date.from(Notices.NOON));
    Multipart bodies = bodies(mail);
    assertThat(bodies.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
        .isEqualTo(
            "sample: notices of the profile importer arrive here\n\n"
                + String.join("\n", Samples.sample(Notices.NOON).lines())
                + "\n");
    assertThat(bodies.getBodyPart(1).getContentType()).startsWith("text/html");
    assertThat(bodies.getBodyPart(1).getContent().toString())
        .contains("<td>rejected</td>")
        .contains("Fill in one real contact.");
  }

  @Test
  void letsNoNameEndItsHeader() throws MessagingException {
    server.start();
    Notice evil = Notices.everywhere("Ünïted\r\nBcc: all@shop.example\r\n\r\nbody\u202E");
    assertThat(send("", evil)).isEmpty();
    MimeMessage mail = server.getReceivedMessages()[0];
    assertThat(mail.getSubject())
        .isEqualTo(
            "Ünïted\\u000d\\u000aBcc: all@shop.example\\u000d\\u000a\\u000d\\u000abody\\u202e");
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getAllRecipients()).hasSize(2);
  }

  @Test
  void sendsReportAlongWhereAsked(@TempDir Path folder) throws MessagingException, IOException {
    server.start();
    Files.writeString(folder.resolve("report.html"), "<p>report</p>");
    Files.writeString(folder.resolve("rejected-rows.csv"), "id;email");
    assertThat(send(", attach: report", inFolder(folder))).isEmpty();
    Multipart parts = (Multipart) server.getReceivedMessages()[0].getContent();
    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("report.html");
  }

  @Test
  void attachesNothingUnasked(@TempDir Path folder) throws MessagingException, IOException {
    server.start();
    Files.writeString(folder.resolve("report.html"), "<p>report</p>");
    assertThat(send("", inFolder(folder))).isEmpty();
    assertThat(((Multipart) server.getReceivedMessages()[0].getContent()).getCount()).isEqualTo(1);
  }

  @Test
  void saysWhatIsTooLargeToAttach(@TempDir Path folder) throws MessagingException, IOException {
    server.start();
    Files.write(folder.resolve("report.html"), new byte[10_000_001]);
    assertThat(send(", attach: report", inFolder(folder))).isEmpty();
    MimeMessage mail = server.getReceivedMessages()[0];
    assertThat(((Multipart) mail.getContent()).getCount()).isEqualTo(1);
    assertThat(bodies(mail).getBodyPart(0).getContent().toString())
        .endsWith("report.html is too large to be sent along.\r\n");
  }

  @Test
  void logsIn() {
    server.withConfiguration(
        GreenMailConfiguration.aConfig().withUser("importer@shop.example", "importer", "hush"));
    server.start();
    assertThat(send(", user: importer, password-from: PASSWORD", Samples.sample(Notices.NOON)))
        .isEmpty();
    assertThat(GreenMailUtil.getWholeMessage(server.getReceivedMessages()[0]))
        .doesNotContain("hush");
  }

  @Test
  void tellsOfRefusedPassword() {
    server.setUser("importer@shop.example", "importer", "other");
    server.start();
    assertThat(send(", user: importer, password-from: PASSWORD", Samples.sample(Notices.NOON)))
        .contains(Trouble.lasting(address() + " refused the user or the password"));
  }

  @Test
  void sendsNothingWithoutTheTlsAskedFor() {
    server.start();
    MailSettings settings = settings(", security: starttls");
    assertThat(new Mail(settings, Notices.tls()).send(Samples.sample(Notices.NOON), LIMIT))
        .contains(
            Trouble.passing(
                address()
                    + " did not take it: STARTTLS is required but host does not support"
                    + " STARTTLS"));
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void sendsNothingToServerOfUnknownAuthority() {
    GreenMail secured = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
    secured.start();
    try {
      MailSettings settings = settings(secured.getSmtps().getPort(), ", security: tls");
      assertThat(new Mail(settings, Notices.tls()).send(Samples.sample(Notices.NOON), LIMIT))
          .contains(
              Trouble.lasting(
                  "127.0.0.1:%d is not trusted: unable to find valid certification path to"
                          .formatted(settings.port())
                      + " requested target"));
      assertThat(secured.getReceivedMessages()).isEmpty();
    } finally {
      secured.stop();
    }
  }

  @Test
  void tellsOfServerThatIsNotThere() {
    server.start();
    MailSettings settings = settings("");
    server.stop();
    assertThat(new Mail(settings, Notices.tls()).send(Samples.sample(Notices.NOON), LIMIT))
        .contains(Trouble.passing("no connection to 127.0.0.1:" + settings.port()));
  }

  @Test
  void triesAgainWhereServerTakesNobodyForNow() throws IOException {
    try (BusyMailServer busy = new BusyMailServer()) {
      MailSettings settings = settings(busy.port(), "");
      Trouble trouble =
          new Mail(settings, Notices.tls()).send(Samples.sample(Notices.NOON), LIMIT).orElseThrow();
      assertThat(trouble)
          .isEqualTo(
              Trouble.passing("127.0.0.1:" + busy.port() + " did not take it: Invalid Addresses"));
    }
  }

  @Test
  void givesUpOnSilentServer() {
    try (HookServer silent = new HookServer("")) {
      MailSettings settings = settings(silent.url().getPort(), "");
      assertThat(
              new Mail(settings, Notices.tls())
                  .send(Samples.sample(Notices.NOON), Duration.ofMillis(500)))
          .map(Trouble::passing)
          .contains(true);
    }
  }

  private static Notice inFolder(Path folder) {
    Notice sample = Samples.sample(Notices.NOON);
    NoticedRun run = sample.run().orElseThrow();
    return new Notice(
        sample.kind(),
        "night",
        "night: finished",
        List.of(),
        Optional.of(
            new NoticedRun(
                run.runId(),
                run.file(),
                run.started(),
                run.lasted(),
                run.counts(),
                run.requests(),
                Optional.empty(),
                run.report(),
                Optional.of(folder))),
        List.of(),
        Optional.empty(),
        Notices.NOON);
  }

  private static Multipart bodies(MimeMessage mail) throws MessagingException, IOException {
    return (Multipart) ((Multipart) mail.getContent()).getBodyPart(0).getContent();
  }

  private String address() {
    return "127.0.0.1:" + server.getSmtp().getPort();
  }

  private Optional<Trouble> send(String more, Notice notice) {
    return new Mail(settings(more), Notices.tls()).send(notice, LIMIT);
  }

  private MailSettings settings(String more) {
    return settings(server.getSmtp().getPort(), more);
  }

  private static MailSettings settings(int port, String more) {
    Problems problems = new Problems();
    String yaml =
        "notify: {targets: {post: {mail: {host: 127.0.0.1, port: %d,"
            + " from: Importer <importer@shop.example>, to: [a@shop.example, b@shop.example]%s}}}}";
    NoticeSettings settings =
        Notices.settings(
            yaml.formatted(port, more.contains("security") ? more : ", security: none" + more),
            Map.of("PASSWORD", "hush"),
            true,
            problems);
    problems.throwIfAny();
    return (MailSettings) settings.targets().get(0).channel();
  }
}

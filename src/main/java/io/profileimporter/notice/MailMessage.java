package io.profileimporter.notice;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a mail of a notice: text and HTML, and the files of the report that go along. */
final class MailMessage {

  /** Beyond that many servers refuse a mail. */
  private static final long LARGEST_ATTACHMENT = 10_000_000;

  private final MailSettings settings;
  private final NoticeTemplate html = NoticeTemplate.html();

  MailMessage(MailSettings settings) {
    this.settings = settings;
  }

  MimeMessage of(Notice notice, Session session) throws MessagingException {
    MimeMessage message = new MimeMessage(session);
    message.setFrom(settings.from());
    message.setRecipients(RecipientType.TO, settings.to().toArray(Address[]::new));
    message.setSubject(notice.title(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(notice.time()));
    message.setHeader("Auto-Submitted", "auto-generated");
    List<Path> files = files(notice);
    MimeMultipart parts = new MimeMultipart("mixed");
    parts.addBodyPart(wrapped(bodies(notice, tooLarge(files))));
    for (Path file : files) {
      if (isSmall(file)) {
        parts.addBodyPart(attachment(file));
      }
    }
    message.setContent(parts);
    message.saveChanges();
    return message;
  }

  private List<Path> files(Notice notice) {
    return notice.run().flatMap(NoticedRun::folder).stream()
        .flatMap(
            folder -> settings.attached().stream().flatMap(name -> newest(folder, name).stream()))
        .toList();
  }

  /** Rejected rows may stand beside those that somebody has changed, under a number. */
  private static Optional<Path> newest(Path folder, String name) {
    String stem = name.substring(0, name.lastIndexOf('.'));
    Pattern names = Pattern.compile(Pattern.quote(stem) + "(\\.\\d+)?\\.(html|csv|ndjson)");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> names.matcher(String.valueOf(file.getFileName())).matches())
          .max(Comparator.comparingLong(file -> file.toFile().lastModified()));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private static List<String> tooLarge(List<Path> files) {
    return files.stream()
        .filter(file -> !isSmall(file))
        .map(file -> file.getFileName() + " is too large to be sent along.")
        .toList();
  }

  private static boolean isSmall(Path file) {
    return file.toFile().length() <= LARGEST_ATTACHMENT;
  }

  private MimeMultipart bodies(Notice notice, List<String> remarks) throws MessagingException {
    List<String> lines = new ArrayList<>(notice.lines());
    lines.addAll(remarks);
    MimeBodyPart text = new MimeBodyPart();
    text.setText(
        notice.title() + "\n\n" + String.join("\n", lines) + "\n", StandardCharsets.UTF_8.name());
    MimeBodyPart page = new MimeBodyPart();
    page.setText(html.write(notice), StandardCharsets.UTF_8.name(), "html");
    return new MimeMultipart("alternative", text, page);
  }

  private static MimeBodyPart wrapped(MimeMultipart parts) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setContent(parts);
    return part;
  }

  private static MimeBodyPart attachment(Path file) throws MessagingException {
    try {
      MimeBodyPart part = new MimeBodyPart();
      part.attachFile(file.toFile());
      return part;
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + file, failure);
    }
  }
}

package io.profileimporter.notice;

import io.profileimporter.settings.SettingsNode;
import io.profileimporter.settings.SettingsValue;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/**
 * Where notices are posted to, and in which form.
 *
 * @param url a secret, where its host alone is not
 * @param template read when it is needed
 */
record WebhookSettings(Secret url, Supplier<NoticeTemplate> template) implements ChannelSettings {

  private static final List<String> READY = List.of("slack", "teams", "plain");

  /** Reads the section {@code webhook}. */
  static Optional<WebhookSettings> from(SettingsNode section, Secrets secrets) {
    Optional<Secret> url = url(section, secrets);
    Supplier<NoticeTemplate> template =
        section
            .value("template")
            .flatMap(WebhookSettings::template)
            .orElse(() -> NoticeTemplate.json("plain"));
    section.finish();
    return url.map(found -> new WebhookSettings(found, template));
  }

  private static Optional<Secret> url(SettingsNode section, Secrets secrets) {
    Optional<String> shown = section.text("url");
    Optional<Secret> hidden = secrets.find(section, "url");
    if (shown.isPresent() == (section.has("url-from") || section.has("url-file"))) {
      section.problem("expected one of url, url-from and url-file");
      return Optional.empty();
    }
    Optional<Secret> url = hidden.or(() -> shown.map(Secret::new));
    if (url.isPresent() && !isWeb(url.get().text())) {
      section.problem("the URL: expected an http or https URL with a host");
      return Optional.empty();
    }
    return url;
  }

  private static boolean isWeb(String text) {
    try {
      URI url = new URI(text);
      return ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
          && url.getHost() != null
          && url.getUserInfo() == null;
    } catch (URISyntaxException notAUrl) {
      return false;
    }
  }

  /** A template of one's own is tried at once, with a notice that has every part. */
  private static Optional<Supplier<NoticeTemplate>> template(SettingsValue value) {
    if (READY.contains(value.raw())) {
      return Optional.of(() -> NoticeTemplate.json(value.raw()));
    }
    try {
      String text = Files.readString(Path.of(value.raw()), StandardCharsets.UTF_8);
      NoticeTemplate template = NoticeTemplate.jsonOf(value.raw(), text);
      Samples.all().forEach(template::writeJson);
      return Optional.of(() -> template);
    } catch (BrokenTemplateException broken) {
      return value.mismatch("a template that gives JSON (" + broken.getMessage() + ")");
    } catch (freemarker.core.ParseException malformed) {
      return value.mismatch(
          "a FreeMarker template (line "
              + malformed.getLineNumber()
              + ": "
              + malformed.getEditorMessage().lines().findFirst().orElse("")
              + ")");
    } catch (IOException | InvalidPathException unreadable) {
      return value.mismatch("slack, teams, plain, or a readable template file");
    }
  }

  @Override
  public String destination() {
    return "webhook at " + URI.create(url.text()).getHost();
  }

  @Override
  public Channel open(SSLContext tls) {
    return new Webhook(URI.create(url.text()), template.get(), tls);
  }
}

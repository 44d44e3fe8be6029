package io.profileimporter.notice;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A form that notices are written in; it escapes every value by itself. */
final class NoticeTemplate {

  private static final Version VERSION = Configuration.VERSION_2_3_34;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final Template template;

  private NoticeTemplate(Template template) {
    this.template = template;
  }

  /** One of the forms that come with the importer, which gives JSON. */
  static NoticeTemplate json(String name) {
    try {
      return jsonOf(name, resource(name + ".json.ftl"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * A form that gives JSON.
   *
   * @param name what messages call it
   * @throws IOException where it is no template
   */
  static NoticeTemplate jsonOf(String name, String text) throws IOException {
    return parse(name, text, JsonText.Format.INSTANCE);
  }

  /** The form of mails. */
  static NoticeTemplate html() {
    try {
      return parse("mail", resource("mail.ftlh"), HTMLOutputFormat.INSTANCE);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static NoticeTemplate parse(String name, String text, OutputFormat format)
      throws IOException {
    Configuration configuration = new Configuration(VERSION);
    configuration.setOutputFormat(format);
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setObjectWrapper(new DefaultObjectWrapper(VERSION));
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setLogTemplateExceptions(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    return new NoticeTemplate(new Template(name, new StringReader(text), configuration));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(NoticeTemplate.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * A notice in this form.
   *
   * @throws BrokenTemplateException where the template asks for what a notice does not have
   */
  String write(Notice notice) {
    StringWriter out = new StringWriter();
    try {
      template.process(NoticeModel.of(notice), out);
      return out.toString();
    } catch (TemplateException broken) {
      throw new BrokenTemplateException(broken.getMessageWithoutStackTop());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * A notice in this form, which has to give JSON.
   *
   * @throws BrokenTemplateException where it gives something else
   */
  String writeJson(Notice notice) {
    String json = write(notice);
    try {
      JSON.readTree(json);
      return json;
    } catch (JacksonException malformed) {
      throw new BrokenTemplateException("gives no JSON: " + malformed.getOriginalMessage());
    }
  }
}

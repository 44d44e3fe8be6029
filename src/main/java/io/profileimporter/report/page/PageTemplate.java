package io.profileimporter.report.page;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

/** The template of the page; it escapes every value for HTML by itself. */
final class PageTemplate {

  private static final Version VERSION = Configuration.VERSION_2_3_34;

  private final Template template;

  PageTemplate() {
    Configuration configuration = new Configuration(VERSION);
    configuration.setClassForTemplateLoading(PageTemplate.class, "");
    configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(VERSION).build());
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setLocalizedLookup(false);
    template = read(configuration);
  }

  private static Template read(Configuration configuration) {
    try {
      return configuration.getTemplate("report.ftlh");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  void write(Map<String, Object> model, Writer out) throws IOException {
    try {
      template.process(model, out);
    } catch (TemplateException broken) {
      throw new IllegalStateException(broken);
    }
  }
}

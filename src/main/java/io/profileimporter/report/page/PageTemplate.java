package io.profileimporter.report.page;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

/** The template of the page; it escapes every value for HTML by itself. */
final class PageTemplate {

  private static final Version VERSION = Configuration.VERSION_2_3_34;

  private final Configuration configuration = new Configuration(VERSION);

  PageTemplate() {
    configuration.setClassForTemplateLoading(PageTemplate.class, "");
    configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(VERSION).build());
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setLocalizedLookup(false);
  }

  void write(Map<String, Object> model, Writer out) throws IOException {
    try {
      configuration.getTemplate("report.ftlh").process(model, out);
    } catch (TemplateException broken) {
      throw new IllegalStateException(broken);
    }
  }
}

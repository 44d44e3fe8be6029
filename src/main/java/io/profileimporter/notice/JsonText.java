package io.profileimporter.notice;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.template.utility.StringUtil;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Text within the quotation marks of a JSON string: every value of a template is escaped so. */
final class JsonText extends CommonTemplateMarkupOutputModel<JsonText> {

  private JsonText(@Nullable String plain, @Nullable String markup) {
    super(plain, markup);
  }

  @Override
  public Format getOutputFormat() {
    return Format.INSTANCE;
  }

  /** What FreeMarker escapes by. */
  static final class Format extends CommonMarkupOutputFormat<JsonText> {

    static final Format INSTANCE = new Format();

    private Format() {}

    @Override
    public String getName() {
      return "JSON text";
    }

    @Override
    public String getMimeType() {
      return "application/json";
    }

    @Override
    public void output(String text, Writer out) throws IOException {
      out.write(escapePlainText(text));
    }

    @Override
    public String escapePlainText(String text) {
      return StringUtil.jsonStringEnc(text);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
      return builtIn.equals("json_string");
    }

    @Override
    protected JsonText newTemplateMarkupOutputModel(
        @Nullable String plain, @Nullable String markup) {
      return new JsonText(plain, markup);
    }
  }
}

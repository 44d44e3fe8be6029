package io.profileimporter.config;

import io.profileimporter.report.CorrectionForm;
import io.profileimporter.settings.SettingsNode;
import io.profileimporter.settings.SettingsValue;
import java.util.Optional;

/** Reads the section {@code report.csv}: how files of rejected rows are written. */
final class CorrectionFormReader {

  private static final String DELIMITERS = ",;|";

  private CorrectionFormReader() {}

  static CorrectionForm read(SettingsNode csv) {
    CorrectionForm form =
        new CorrectionForm(
            csv.value("bom").flatMap(SettingsValue::flag),
            csv.value("delimiter").flatMap(CorrectionFormReader::delimiter));
    csv.finish();
    return form;
  }

  private static Optional<Character> delimiter(SettingsValue value) {
    if (value.raw().equals("tab")) {
      return Optional.of('\t');
    }
    return value.raw().length() == 1 && DELIMITERS.contains(value.raw())
        ? Optional.of(value.raw().charAt(0))
        : value.mismatch("one of , ; | and tab");
  }
}

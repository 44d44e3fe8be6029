package io.profileimporter.job;

import io.profileimporter.brake.BrakeSettings;
import io.profileimporter.delivery.Credentials;
import io.profileimporter.delivery.DeliverySettings;
import io.profileimporter.ledger.LedgerSettings;
import io.profileimporter.mapping.MappingPlan;
import io.profileimporter.report.CorrectionForm;
import io.profileimporter.report.ImportName;
import io.profileimporter.report.page.Mask;
import io.profileimporter.screening.ScreeningSettings;
import io.profileimporter.source.SourceSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that an import needs to know beside its file.
 *
 * @param importName which import the runs are of
 * @param credentials none where nothing is sent
 * @param reportMask how much of the values the page of the report shows
 * @param correctionForm how files of rejected rows are written
 * @param decisive the settings that decide what is sent and where to, each with its value or its
 *     hash: a run that was interrupted goes on only with the same ones
 * @param warnings what is allowed and should not be left so, one line each
 */
public record ImportSettings(
    ImportName importName,
    SourceSettings source,
    MappingPlan mapping,
    ScreeningSettings screening,
    BrakeSettings brakes,
    LedgerSettings ledger,
    DeliverySettings delivery,
    Optional<Credentials> credentials,
    JobStoreSettings jobStore,
    Path reportFolder,
    Optional<MaxRejected> maxRejected,
    Mask reportMask,
    CorrectionForm correctionForm,
    Map<String, String> decisive,
    List<String> warnings) {

  public ImportSettings {
    decisive = Map.copyOf(decisive);
    warnings = List.copyOf(warnings);
  }

  /** These settings for a run that sends unchanged profiles as well. */
  public ImportSettings sendingAll() {
    return new ImportSettings(
        importName,
        source,
        mapping,
        screening,
        brakes.ofFull(),
        ledger.sendingAll(),
        delivery,
        credentials,
        jobStore,
        reportFolder,
        maxRejected,
        reportMask,
        correctionForm,
        decisive,
        warnings);
  }
}

package io.profileimporter.cli;

import io.profileimporter.delivery.Credentials;
import io.profileimporter.delivery.DeliverySettings;
import io.profileimporter.delivery.ProfileReader;
import io.profileimporter.job.ReadBack;
import io.profileimporter.job.ReportRenewal;
import io.profileimporter.job.StopSignal;
import io.profileimporter.report.Run;
import io.profileimporter.report.RunStatus;
import io.profileimporter.report.VerifiedFile;
import io.profileimporter.verification.Sample;
import io.profileimporter.verification.SentProfile;
import io.profileimporter.verification.Verification;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Reads back a sample of what a run has delivered, and tells what it has found. */
final class Verifier {

  private final DeliverySettings settings;
  private final Credentials credentials;
  private final ReportRenewal reports;
  private final StopSignal stop;
  private final Console console;

  Verifier(
      DeliverySettings settings,
      Credentials credentials,
      ReportRenewal reports,
      StopSignal stop,
      Console console) {
    this.reports = reports;
    this.settings = settings;
    this.credentials = credentials;
    this.stop = stop;
    this.console = console;
  }

  /**
   * The exit code of a run, once its sample was read back. A run that was stopped may have begun
   * rows that its sample knows nothing of, so that what the API has says nothing.
   */
  int verify(Run run, Sample sample, int code) {
    if (run.status() != RunStatus.COMPLETED) {
      console.note("no profiles are read back, because the run has not come to its end");
      return code;
    }
    Verification verification = read(sample.profiles());
    Path report = VerifiedFile.write(verification, run.reportFolder());
    reports.verified(run.id(), verification);
    console.say(VerificationText.lines(verification, report));
    return verification.isClean() || !ExitCode.goesOn(code) ? code : ExitCode.READ_BACK;
  }

  private Verification read(List<SentProfile> profiles) {
    Duration delay = settings.readBack().delay(settings.endpoint());
    if (!profiles.isEmpty()) {
      console.note(announcement(profiles.size(), delay));
    }
    ProfileReader reader =
        new ProfileReader(
            settings, credentials, Clock.systemUTC(), stop::pause, new SecureRandom());
    return new ReadBack(
            reader,
            profiles.isEmpty() ? Duration.ZERO : delay,
            settings.readBack().limit(settings.endpoint()),
            Clock.systemUTC(),
            stop::pause)
        .verify(profiles);
  }

  private static String announcement(int profiles, Duration delay) {
    String what = "reading " + profiles + (profiles == 1 ? " profile" : " profiles") + " back";
    return delay.isZero() ? what : what + ", after a wait of " + delay.toSeconds() + " s";
  }
}

package io.profileimporter.delivery;

import io.profileimporter.delivery.Verdict.CredentialsRefused;
import io.profileimporter.delivery.Verdict.NotTheApi;
import io.profileimporter.delivery.Verdict.Refused;
import io.profileimporter.delivery.Verdict.Retry;
import io.profileimporter.delivery.Verdict.Suspect;
import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** Decides what a verdict means for a parcel and for the whole backlog. */
final class Judge {

  private final URI apiUrl;
  private final int attempts;
  private final int halvings;
  private final Duration outageLimit;
  private final ApiHealth health;
  private final Gate gate;
  private final Tally tally;
  private final Backoff backoff;
  private boolean taken;

  Judge(DeliverySettings settings, ApiHealth health, Gate gate, Tally tally, Backoff backoff) {
    this.apiUrl = settings.apiUrl();
    this.attempts = settings.retry().attempts();
    this.halvings = settings.audience().halvingRequests() / 2;
    this.outageLimit = settings.outageLimit();
    this.health = health;
    this.gate = gate;
    this.tally = tally;
    this.backoff = backoff;
  }

  void judge(Backlog backlog, Parcel parcel, Verdict verdict, Instant now) {
    if (verdict instanceof Retry retry) {
      fault(backlog, parcel, retry, now);
    } else if (verdict instanceof CredentialsRefused refused) {
      end(backlog, Ending.credentialsRefused(refused.message()));
    } else if (verdict instanceof NotTheApi other) {
      end(backlog, Ending.notTheApi(apiUrl, other.message()));
    } else {
      health.answered();
      answer(backlog, parcel, verdict);
    }
  }

  private static void end(Backlog backlog, UndeliverableException ending) {
    backlog.leave();
    backlog.fail(ending);
  }

  private void answer(Backlog backlog, Parcel parcel, Verdict verdict) {
    if (parcel.isWitness()) {
      backlog.dismissWitness(parcel);
    } else if (verdict instanceof Refused refused) {
      refuse(backlog, parcel, Reason.REFUSED_BY_API, refused.message());
    } else {
      taken = true;
      backlog.finish(parcel, DeliveryReply.Delivered.DELIVERED);
    }
  }

  /** Refuses a profile; of a list, looks for the profiles that it is refused for. */
  private void refuse(Backlog backlog, Parcel parcel, Reason reason, String message) {
    int size = parcel.size();
    if (size == 1) {
      backlog.finish(parcel, refused(reason, message));
    } else if (backlog.halvings() < halvings) {
      backlog.halve(parcel);
    } else if (taken || halvings == 0) {
      backlog.finish(parcel, refused(reason, Ending.unsearched(size, message)));
    } else {
      end(backlog, Ending.nothingTaken(message));
    }
  }

  private static DeliveryReply refused(Reason reason, String message) {
    return new DeliveryReply.Refused(Rejection.ofRow(reason, message));
  }

  private void fault(Backlog backlog, Parcel parcel, Retry retry, Instant now) {
    health.failed(now, retry.cause());
    boolean othersAnswered = parcel.failed(retry.suspect(), health.answers(), now);
    if (parcel.isWitness()) {
      backlog.dismissWitness(parcel);
    } else if (othersAnswered && isSpent(parcel, now)) {
      refuse(backlog, parcel, Reason.API_FAULT, Ending.spent(parcel.faults(), retry.detail()));
    } else {
      backlog.retryAt(parcel, now.plus(waitFor(parcel, retry, now)));
    }
    health.outage(now).ifPresent(backlog::fail);
    if (health.suspiciousFaults() > 0 || (parcel.faults() > 1 && backlog.isQuiet())) {
      backlog.callWitness();
    }
  }

  private boolean isSpent(Parcel parcel, Instant now) {
    return parcel.ownFaults() >= attempts || parcel.isFailingFor(outageLimit, now);
  }

  /** The wait of this parcel; a fault that is not its own holds up all others as well. */
  private Duration waitFor(Parcel parcel, Retry retry, Instant now) {
    Duration asked = shorter(retry.retryAfter().orElse(Duration.ZERO), outageLimit);
    Duration wait = longer(backoff.after(parcel.faults()), asked);
    if (retry.suspect() == Suspect.RATE) {
      tally.throttled();
      gate.closeUntil(now.plus(wait));
    } else if (health.suspiciousFaults() > 0) {
      gate.closeUntil(now.plus(longer(backoff.after(health.suspiciousFaults()), asked)));
    }
    return wait;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}

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

  /** So many faults of a list, or so long with more than one, and its halves are sent. */
  private static final int LIST_FAULTS = 4;

  private static final Duration LIST_PATIENCE = Duration.ofSeconds(30);

  private final URI apiUrl;
  private final int attempts;
  private final int halvings;
  private final Duration outageLimit;
  private final CircuitBreaker circuit;
  private final Gate gate;
  private final Tally tally;
  private final Backoff backoff;
  private boolean taken;

  Judge(
      DeliverySettings settings, CircuitBreaker circuit, Gate gate, Tally tally, Backoff backoff) {
    this.apiUrl = settings.apiUrl();
    this.attempts = settings.retry().attempts();
    this.halvings = settings.audience().halvingRequests() / 2;
    this.outageLimit = settings.outageLimit();
    this.circuit = circuit;
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
    } else if (verdict instanceof Verdict.Untrusted untrusted) {
      end(backlog, Ending.untrusted(apiUrl, untrusted.found()));
    } else {
      circuit.answered();
      answer(backlog, parcel, verdict, now);
    }
  }

  private static void end(Backlog backlog, UndeliverableException ending) {
    backlog.leave();
    backlog.fail(ending);
  }

  private void answer(Backlog backlog, Parcel parcel, Verdict verdict, Instant now) {
    if (parcel.isWitness()) {
      backlog.dismissWitness(parcel);
    } else if (verdict instanceof Refused refused) {
      refuse(backlog, parcel, Reason.REFUSED_BY_API, refused.message(), now);
    } else {
      taken = true;
      backlog.finish(parcel, DeliveryReply.Delivered.DELIVERED);
    }
  }

  /** Refuses a profile; of a list, looks for the profiles that it is refused for. */
  private void refuse(Backlog backlog, Parcel parcel, Reason reason, String message, Instant now) {
    int size = parcel.size();
    if (size == 1) {
      backlog.finish(parcel, refused(reason, message));
    } else if (backlog.halvings() < halvings) {
      backlog.halve(parcel, now);
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
    circuit.failed(now, retry.cause());
    boolean othersAnswered = parcel.failed(retry.suspect(), circuit.answers(), now);
    if (parcel.isWitness()) {
      backlog.dismissWitness(parcel);
    } else if (othersAnswered && retry.suspect() == Suspect.PROFILE && isSpent(parcel, now)) {
      refuse(backlog, parcel, retry.reason(), Ending.spent(parcel.faults(), retry.detail()), now);
    } else if (retry.suspect() == Suspect.PROFILE && mayBeTooMuch(backlog, parcel, now)) {
      backlog.halve(parcel, nextTry(parcel, retry, now));
    } else {
      backlog.retryAt(parcel, nextTry(parcel, retry, now));
    }
    circuit.outage(now).ifPresent(backlog::fail);
    if (!circuit.isClosed() || (parcel.faults() > 1 && backlog.isQuiet())) {
      backlog.callWitness(parcel);
    }
  }

  private boolean isSpent(Parcel parcel, Instant now) {
    return parcel.ownFaults() >= attempts || parcel.isSuspectFor(outageLimit, now);
  }

  /**
   * Whether halves are to tell if the API fails on a list for its size, or for one of its profiles.
   * Nothing else tells: lists go one by one, and an outage spares no half.
   */
  private boolean mayBeTooMuch(Backlog backlog, Parcel parcel, Instant now) {
    return parcel.size() > 1
        && backlog.halvings() < halvings
        && (parcel.suspicions() >= LIST_FAULTS || parcel.isSuspectFor(LIST_PATIENCE, now));
  }

  /**
   * When this parcel is sent again; a fault that is not its own holds up all others as well. The
   * API's last chance is at the end of the time that it may be away.
   */
  private Instant nextTry(Parcel parcel, Retry retry, Instant now) {
    Duration asked = retry.retryAfter().orElse(Duration.ZERO);
    Instant next = after(now, parcel.faults(), asked);
    if (retry.suspect() == Suspect.RATE) {
      tally.throttled();
      gate.closeUntil(next);
    } else if (!circuit.isClosed()) {
      gate.closeUntil(after(now, circuit.faultsBeyondChance(), asked));
    }
    return next;
  }

  private Instant after(Instant now, int faults, Duration asked) {
    return circuit.noLaterThanLimit(now.plus(longer(backoff.after(faults), asked)));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}

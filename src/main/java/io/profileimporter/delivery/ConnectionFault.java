package io.profileimporter.delivery;

import io.netty.handler.ssl.NotSslRecordException;
import io.profileimporter.delivery.Exchange.Broken;
import io.profileimporter.delivery.Exchange.Fault;
import java.net.ConnectException;
import java.net.URI;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.time.Duration;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Says in words what went wrong with a connection. */
final class ConnectionFault {

  private ConnectionFault() {}

  static Broken expired(Duration deadline) {
    return new Broken(Fault.TIMED_OUT, "no whole reply within " + seconds(deadline));
  }

  /** The same, where the words for it do not say whom it was asked for. */
  static Broken unconnected(Throwable fault, URI server) {
    Broken broken = unconnected(fault);
    return broken.fault() == Fault.UNREACHABLE
        ? new Broken(
            broken.fault(),
            broken
                .words()
                .replaceFirst("no connection", "no connection to " + server.getRawAuthority()))
        : broken;
  }

  static Broken unconnected(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (isDistrust(cause)) {
        return new Broken(Fault.UNTRUSTED, words(cause));
      }
      if (cause instanceof NotSslRecordException) {
        return new Broken(Fault.UNTRUSTED, "a server that does not speak TLS");
      }
    }
    return new Broken(Fault.UNREACHABLE, "no connection: " + words(fault));
  }

  static Broken brokenOff(Throwable fault) {
    return new Broken(
        Fault.BROKEN_OFF, "the connection ended before the reply did: " + words(fault));
  }

  private static boolean isDistrust(Throwable cause) {
    return cause instanceof CertificateException
        || cause instanceof CertPathValidatorException
        || cause instanceof SSLPeerUnverifiedException;
  }

  private static String words(Throwable fault) {
    String message = fault.getMessage();
    if (message == null && fault instanceof ConnectException) {
      return "refused";
    }
    return message == null ? fault.getClass().getSimpleName() : Shown.text(message);
  }

  private static String seconds(Duration duration) {
    return duration.toMillis() % 1000 == 0
        ? duration.toSeconds() + "s"
        : duration.toMillis() + "ms";
  }
}

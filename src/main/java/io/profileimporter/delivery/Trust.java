package io.profileimporter.delivery;

import io.profileimporter.settings.SettingsNode;
import io.profileimporter.settings.SettingsValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/**
 * Whose word is taken for it that a server is the one that it says.
 *
 * @param authorities certificates beside those that the machine trusts already
 */
public record Trust(List<X509Certificate> authorities) {

  private static final String EXPECTED = "a readable file of certificates in PEM form";

  public Trust {
    authorities = List.copyOf(authorities);
  }

  static Trust ofMachine() {
    return new Trust(List.of());
  }

  /** Reads the file that the key {@code trust} names, where there is one. */
  public static Trust from(SettingsNode section) {
    return section.value("trust").flatMap(Trust::read).orElseGet(Trust::ofMachine);
  }

  private static Optional<Trust> read(SettingsValue file) {
    try (InputStream pem = Files.newInputStream(Path.of(file.raw()))) {
      List<X509Certificate> found =
          CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
              .map(X509Certificate.class::cast)
              .toList();
      return found.isEmpty() ? file.mismatch(EXPECTED) : Optional.of(new Trust(found));
    } catch (IOException | InvalidPathException | CertificateException unreadable) {
      return file.mismatch(EXPECTED);
    }
  }

  /** For connections of the JDK, to the API or to others, by the same word. */
  public SSLContext context() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {ServerCheck.of(this)}, null);
      return context;
    } catch (GeneralSecurityException platformWithoutTls) {
      throw new IllegalStateException(platformWithoutTls);
    }
  }
}

package io.profileimporter.delivery;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Checks a server's certificate, and says what was found where it is not trusted. */
final class ServerCheck extends X509ExtendedTrustManager {

  private interface Check {
    void by(X509ExtendedTrustManager trusting) throws CertificateException;
  }

  private final List<X509ExtendedTrustManager> trusting;

  private ServerCheck(List<X509ExtendedTrustManager> trusting) {
    this.trusting = trusting;
  }

  /** A check by the machine's authorities, and by those that are trusted beside them. */
  static ServerCheck of(Trust trust) {
    try {
      List<X509ExtendedTrustManager> trusting = new ArrayList<>(managers(null));
      if (!trust.authorities().isEmpty()) {
        trusting.addAll(managers(store(trust.authorities())));
      }
      return new ServerCheck(trusting);
    } catch (GeneralSecurityException | IOException platformWithoutTls) {
      throw new IllegalStateException(platformWithoutTls);
    }
  }

  private static KeyStore store(List<X509Certificate> authorities)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    for (X509Certificate authority : authorities) {
      store.setCertificateEntry("authority-" + store.size(), authority);
    }
    return store;
  }

  private static List<X509ExtendedTrustManager> managers(@Nullable KeyStore store)
      throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return Arrays.stream(factory.getTrustManagers())
        .filter(X509ExtendedTrustManager.class::isInstance)
        .map(X509ExtendedTrustManager.class::cast)
        .toList();
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    check(chain, manager -> manager.checkServerTrusted(chain, type, engine));
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    check(chain, manager -> manager.checkServerTrusted(chain, type, socket));
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
    check(chain, manager -> manager.checkServerTrusted(chain, type));
  }

  /** One that trusts it is enough. */
  private void check(X509Certificate[] chain, Check check) throws CertificateException {
    CertificateException refusal = new CertificateException("nobody is trusted");
    for (X509ExtendedTrustManager manager : trusting) {
      try {
        check.by(manager);
        return;
      } catch (CertificateException refused) {
        refusal = refused;
      }
    }
    throw new CertificateException(found(chain[0]) + ": " + words(refusal), refusal);
  }

  /** The innermost words: those around them name classes. */
  private static String words(Throwable refusal) {
    return refusal.getCause() == null ? "" + refusal.getMessage() : words(refusal.getCause());
  }

  private static String found(X509Certificate certificate) {
    return "one of \"%s\" by \"%s\", valid from %s to %s"
        .formatted(
            certificate.getSubjectX500Principal(),
            certificate.getIssuerX500Principal(),
            certificate.getNotBefore().toInstant(),
            certificate.getNotAfter().toInstant());
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    throw noServer();
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    throw noServer();
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
    throw noServer();
  }

  private static CertificateException noServer() {
    return new CertificateException("clients are not served here");
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return trusting.stream()
        .flatMap(manager -> Arrays.stream(manager.getAcceptedIssuers()))
        .toArray(X509Certificate[]::new);
  }
}

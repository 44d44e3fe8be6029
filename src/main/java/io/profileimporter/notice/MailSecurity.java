package io.profileimporter.notice;

/** How the connection to a mail server is kept from others. */
enum MailSecurity {
  /** A plain connection that must become TLS before anything is told. */
  STARTTLS(587),
  /** TLS from the first byte on. */
  TLS(465),
  /** None: for a server on the same machine. */
  NONE(25);

  private final int port;

  MailSecurity(int port) {
    this.port = port;
  }

  /** The port that servers of this kind usually have. */
  int port() {
    return port;
  }
}

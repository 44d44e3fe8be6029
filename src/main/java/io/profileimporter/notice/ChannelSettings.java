package io.profileimporter.notice;

import javax.net.ssl.SSLContext;

/** By which way a target is told. */
public sealed interface ChannelSettings permits WebhookSettings, MailSettings {

  /** Where notices go, in words without a secret. */
  String destination();

  /** Opens the way; no connection is made yet. */
  Channel open(SSLContext tls);
}

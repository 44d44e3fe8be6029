package io.profileimporter.sandbox;

import java.util.Locale;

/** A way in which the sandbox can treat a request badly. */
public sealed interface Fault {

  /** The name under which it is asked for and counted. */
  String label();

  /** Whether the request takes effect although the client does not learn it properly. */
  boolean taken();

  /** The request is not taken, and answered with an error code and an error body. */
  record Status(int code) implements Fault {

    /** The codes that can be asked for. */
    public Status {
      if (code < 400 || code > 599) {
        throw new IllegalArgumentException("expected a code from 400 to 599 but was " + code);
      }
    }

    @Override
    public String label() {
      return Integer.toString(code);
    }

    @Override
    public boolean taken() {
      return false;
    }
  }

  /** The faults that are more than a code. */
  enum Kind implements Fault {
    /** The connection is reset (RST) before the body is read. */
    RESET(false),
    /** The connection is reset (RST) after the request took effect. */
    RESET_AFTER(true),
    /** Half of the reply's body arrives, then the connection closes. */
    HALF(true),
    /** Nothing is ever answered, and the request has no effect. */
    HANG(false),
    /** Nothing is ever answered, yet the request took effect. */
    HANG_AFTER(true),
    /** The reply's body arrives byte by byte, slowly. */
    DRIP(true),
    /** HTTP 200 with a web page, as a proxy sends it. */
    HTML(false),
    /** HTTP 200 with an error body. */
    ERROR200(false),
    /** A success whose body is 16 MB long. */
    HUGE(true);

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final boolean taken;

    Kind(boolean taken) {
      this.taken = taken;
    }

    @Override
    public String label() {
      return label;
    }

    @Override
    public boolean taken() {
      return taken;
    }
  }
}

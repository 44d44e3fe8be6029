package io.profileimporter.delivery;

/** How the bodies of requests are compressed. */
public enum Compression {
  NONE,
  /** At the fastest level: it pays where the line is slow, not on the same machine. */
  GZIP
}

package io.profileimporter.job;

/** The census was asked to stop; it begins again when the run is gone on with. */
final class CensusStoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CensusStoppedException() {
    super("the census was asked to stop");
  }
}

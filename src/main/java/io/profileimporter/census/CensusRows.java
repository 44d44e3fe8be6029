package io.profileimporter.census;

import io.profileimporter.profile.Profile;

/** The profiles of an export, which can be gone through several times. */
public interface CensusRows {

  /** Takes one profile after the other. */
  interface Sink {

    /** Takes the profile of a row; answers whether more are wanted. */
    boolean take(Profile profile, long record);
  }

  /**
   * Goes through all profiles, or until no more are wanted.
   *
   * @param pass what is being done, in a word or two
   */
  void read(String pass, Sink sink);
}

package io.profileimporter.census;

import io.profileimporter.profile.Profile;
import java.util.SortedSet;
import java.util.function.Consumer;

/** The profiles of an export, which is read in whole once, and some of whose rows are looked up. */
public interface CensusRows {

  /** Makes a note of a row; may be asked on any thread, for several rows at a time. */
  interface Noting<T> {

    /** What is to be kept of a row. */
    T note(Profile profile, long record);
  }

  /** Takes the profile of a row. */
  interface Sink {

    /** Takes the profile of the row with this number, which begins on this line of the file. */
    void take(Profile profile, long record, long line);
  }

  /** Has a note made of every row, and hands the notes over in the order of the rows. */
  <T> void read(Noting<T> noting, Consumer<T> notes);

  /** Looks up the rows with these numbers. */
  void lookUp(SortedSet<Long> records, Sink sink);

  /**
   * Is told how far the work between the two is; may end it by an exception.
   *
   * @param share between 0 and 1
   */
  void working(double share);
}

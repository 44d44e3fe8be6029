package io.profileimporter.verification;

import java.util.List;

/** A profile of the sample that the API does not have as it was sent. */
public sealed interface Finding {

  SentProfile profile();

  /** The API does not know it by any of its identifiers. */
  record Missing(SentProfile profile) implements Finding {}

  /** The API has it otherwise. */
  record Differing(SentProfile profile, List<Difference> differences) implements Finding {

    public Differing {
      differences = List.copyOf(differences);
    }
  }

  /**
   * It could not be read.
   *
   * @param why what the API did instead
   */
  record Unread(SentProfile profile, String why) implements Finding {}
}

package io.profileimporter.benchmark;

import java.util.List;

/** Something that is measured in turn with its yardstick. */
interface Measurement {

  /** Measures; takes as long as it takes. */
  List<Comparison> take();
}

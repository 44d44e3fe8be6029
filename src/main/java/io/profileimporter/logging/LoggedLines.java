package io.profileimporter.logging;

import java.io.Writer;
import org.slf4j.Logger;

/** Makes a line of the log of each line that is written. */
public final class LoggedLines extends Writer {

  private static final String WARNING = "warning: ";

  private final Logger log;
  private final StringBuilder begun = new StringBuilder();

  public LoggedLines(Logger log) {
    this.log = log;
  }

  @Override
  public void write(char[] characters, int offset, int length) {
    synchronized (lock) {
      for (int place = offset; place < offset + length; place++) {
        if (characters[place] == '\n') {
          end();
        } else {
          begun.append(characters[place]);
        }
      }
    }
  }

  private void end() {
    String line = begun.toString().strip();
    begun.setLength(0);
    if (line.startsWith(WARNING)) {
      log.warn("{}", line.substring(WARNING.length()));
    } else if (!line.isEmpty()) {
      log.info("{}", line);
    }
  }

  /** A line that is not at its end waits for it. */
  @Override
  public void flush() {}

  @Override
  public void close() {
    synchronized (lock) {
      end();
    }
  }
}

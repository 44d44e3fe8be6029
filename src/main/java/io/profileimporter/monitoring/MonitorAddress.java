package io.profileimporter.monitoring;

import io.profileimporter.settings.SettingsNode;
import io.profileimporter.settings.SettingsValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where those who watch find a process.
 *
 * @param port 0 for any that is free
 */
public record MonitorAddress(String host, int port) {

  private static final MonitorAddress DEFAULT = new MonitorAddress("127.0.0.1", 9464);
  private static final Pattern FORM =
      Pattern.compile("(?:([\\w.-]+|\\[[0-9a-fA-F:.]+])):(\\d{1,5})");
  private static final int HIGHEST_PORT = 65_535;

  /** Reads the section {@code schedule}; empty where nobody is to watch. */
  public static Optional<MonitorAddress> from(SettingsNode section) {
    Optional<SettingsValue> http = section.value("http");
    section.finish();
    if (http.isEmpty()) {
      return Optional.of(DEFAULT);
    }
    return http.get().raw().equals("off") ? Optional.empty() : parse(http.get());
  }

  private static Optional<MonitorAddress> parse(SettingsValue value) {
    Matcher matcher = FORM.matcher(value.raw());
    if (matcher.matches() && Integer.parseInt(matcher.group(2)) <= HIGHEST_PORT) {
      return Optional.of(
          new MonitorAddress(
              matcher.group(1).replaceAll("[\\[\\]]", ""), Integer.parseInt(matcher.group(2))));
    }
    return value.mismatch("an address with a port such as 127.0.0.1:9464, or off");
  }

  @Override
  public String toString() {
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }
}

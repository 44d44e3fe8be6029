package io.profileimporter.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.slf4j.Logger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LogTest {

  private static final String OURS = "io.profileimporter.job.Launch";

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final PrintStream stream = new PrintStream(written, true, StandardCharsets.UTF_8);
  private final LogFactory factory =
      new LogFactory(
          Clock.fixed(Instant.parse("2026-11-23T14:03:22.118Z"), ZoneOffset.UTC), () -> stream);

  @Example
  void writesLinesForPeople() {
    factory.getLogger(OURS).warn("Run {} was {}", "a", "held");
    assertThat(text())
        .isEqualTo("14:03:22.118 WARN io.profileimporter.job.Launch - Run a was held\n");
  }

  @Example
  void writesObjectsForMachines() {
    factory.use(LogFormat.JSON);
    factory.during(Map.of("import.run", "20261123-1"));
    factory.getLogger(OURS).atInfo().addKeyValue("import.read", 3L).log("done");
    assertThat(text())
        .isEqualTo(
            "{\"@timestamp\":\"2026-11-23T14:03:22.118Z\",\"log.level\":\"INFO\","
                + "\"message\":\"done\",\"ecs.version\":\"1.2.0\","
                + "\"service.name\":\"profile-importer\",\"process.thread.name\":\""
                + Thread.currentThread().getName()
                + "\",\"log.logger\":\"io.profileimporter.job.Launch\","
                + "\"import.run\":\"20261123-1\",\"import.read\":3}\n");
  }

  @Example
  void tellsFaultsInOneLine() {
    factory.use(LogFormat.JSON);
    factory.getLogger(OURS).error("The command failed", new IllegalStateException("a\nb"));
    assertThat(text().lines()).hasSize(1);
    JsonNode line = JsonMapper.shared().readTree(text());
    assertThat(line.get("error.type").asString()).isEqualTo("java.lang.IllegalStateException");
    assertThat(line.get("error.message").asString()).isEqualTo("a\nb");
    assertThat(line.get("error.stack_trace").asString()).contains("at io.profileimporter");
  }

  @Property(tries = 300)
  void givesOneObjectForAnyText(@ForAll String text) {
    factory.use(LogFormat.JSON);
    written.reset();
    factory.during(Map.of("import.name", text));
    factory.getLogger(OURS).atWarn().addKeyValue("file", text).log("{}", text);
    assertThat(text().chars().filter(character -> character == '\n')).hasSize(1);
    assertThat(JsonMapper.shared().readTree(text()).get("file").isString()).isTrue();
  }

  @Example
  void hearsLibrariesOnlyWhereTheyWarn() {
    for (String quiet :
        new String[] {"org.springframework.batch.core.X", "com.zaxxer.hikari.pool.X"}) {
      factory.getLogger(quiet).error("never");
    }
    factory.getLogger("org.flywaydb.core.X").warn("never");
    factory.getLogger("io.vertx.core.X").info("never");
    factory.getLogger(OURS).debug("never");
    assertThat(text()).isEmpty();
    factory.getLogger("io.vertx.core.X").warn("heard");
    assertThat(text()).isEqualTo("14:03:22.118 WARN io.vertx.core.X - heard\n");
  }

  @Example
  void takesWrittenLines() {
    Logger log = factory.getLogger(OURS);
    try (PrintWriter lines = new PrintWriter(new LoggedLines(log), true)) {
      lines.print("importing ");
      lines.println("a {} file");
      lines.println();
      lines.printf("warning: open to others%nno end");
    }
    assertThat(text())
        .isEqualTo(
            """
            14:03:22.118 INFO io.profileimporter.job.Launch - importing a {} file
            14:03:22.118 WARN io.profileimporter.job.Launch - open to others
            14:03:22.118 INFO io.profileimporter.job.Launch - no end
            """);
  }

  private String text() {
    return written.toString(StandardCharsets.UTF_8);
  }
}

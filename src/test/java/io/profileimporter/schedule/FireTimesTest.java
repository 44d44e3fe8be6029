package io.profileimporter.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class FireTimesTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/schedule/fire-times.csv", numLinesToSkip = 1)
  void isDue(String why, String cron, String zone, Instant after, String times) {
    List<Instant> expected = Stream.of(times.split(" ")).map(Instant::parse).toList();
    assertThat(first(FireTimes.of(cron, ZoneId.of(zone)), after, expected.size()))
        .as(why)
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nightly", "30 2 * *", "30 25 * * *", "0 0 30 2 *"})
  void refusesWhatIsNeverDue(String cron) {
    assertThatIllegalArgumentException().isThrownBy(() -> FireTimes.of(cron, ZoneId.of("UTC")));
  }

  /** In most zones of the world, over the two changes of a year and all else. */
  @Property(tries = 300)
  void everyDayHasItsTimeOnce(
      @ForAll @IntRange(max = 600) int zone,
      @ForAll @IntRange(max = 23) int hour,
      @ForAll @IntRange(max = 59) int minute) {
    List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
    ZoneId place = ZoneId.of(zones.get(zone % zones.size()));
    FireTimes times = FireTimes.of(minute + " " + hour + " * * *", place);
    Instant year = LocalDate.of(2025, 12, 31).atTime(hour, minute).atZone(place).toInstant();
    List<LocalDate> days =
        first(times, year, 365).stream().map(time -> LocalDate.ofInstant(time, place)).toList();
    assertThat(days)
        .isEqualTo(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).toList());
  }

  @Property(tries = 100)
  void rhythmOfMinutesNeverPauses(@ForAll @IntRange(max = 600) int zone) {
    List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
    ZoneId place = ZoneId.of(zones.get(zone % zones.size()));
    FireTimes times = FireTimes.of("*/30 * * * *", place);
    List<Instant> year = first(times, Instant.parse("2026-01-01T00:00:00Z"), 17_000);
    for (int time = 1; time < year.size(); time++) {
      assertThat(Duration.between(year.get(time - 1), year.get(time)))
          .isLessThanOrEqualTo(Duration.ofMinutes(30))
          .isPositive();
    }
  }

  private static List<Instant> first(FireTimes times, Instant after, int count) {
    List<Instant> found = new ArrayList<>();
    Instant last = after;
    while (found.size() < count) {
      last = times.after(last).orElseThrow();
      found.add(last);
    }
    return found;
  }
}

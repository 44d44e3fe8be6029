package io.profileimporter.brake;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.profile.MappedRow;
import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.Property;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.profile.PropertyValue.Cleared;
import io.profileimporter.profile.PropertyValue.Text;
import io.profileimporter.row.Outcome;
import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SurveyTest {

  private static final ProfileField EMAIL = ProfileField.EMAIL;
  private static final Rejection UNREADABLE =
      Rejection.ofValue(Reason.UNREADABLE_VALUE, "email", "x", "no mail");

  private final Survey survey = new Survey(List.of(EMAIL), 100);

  @Test
  void countsValuesThatAreDropped() {
    MappedRow good = row(new Text("a@b.de"), List.of());
    survey.add(good, Outcome.kept(good.profile()));
    survey.add(good, new Outcome.Kept<>(good.profile(), List.of(UNREADABLE)));
    survey.add(good, new Outcome.Rejected<>(List.of(UNREADABLE)));
    assertThat(survey.shape(List.of()).values()).isEqualTo(Map.of("email", new ValueCounts(3, 2)));
    assertThat(survey.shape(List.of()).rejected()).isEqualTo(1);
    assertThat(survey.shape(List.of()).sampled()).isEqualTo(3);
  }

  @Test
  void countsUnreadableValuesOnce() {
    MappedRow row = new MappedRow(new Profile(Map.of()), Map.of(), List.of(UNREADABLE, UNREADABLE));
    survey.add(row, new Outcome.Kept<>(row.profile(), List.of(UNREADABLE, UNREADABLE)));
    assertThat(survey.shape(List.of()).values()).isEqualTo(Map.of("email", new ValueCounts(1, 1)));
  }

  @Test
  void clearedValueIsNone() {
    MappedRow row = row(Cleared.CLEARED, List.of());
    survey.add(row, Outcome.kept(row.profile()));
    assertThat(survey.shape(List.of()).values()).isEqualTo(Map.of("email", ValueCounts.NONE));
  }

  @Test
  void looksAtEachRowOfSmallExports() {
    assertThat(LongStream.range(0, 100).allMatch(survey::isChosen)).isTrue();
  }

  @Test
  void drawsRowsOfLargeExportsEvenly() {
    Survey large = new Survey(List.of(EMAIL), 1_000_000_000);
    long all = LongStream.range(0, 320_000).filter(large::isChosen).count();
    long every32nd =
        LongStream.range(0, 320_000).map(row -> 32 * row).filter(large::isChosen).count();
    assertThat(all).isBetween(9_500L, 10_500L);
    assertThat(every32nd).isBetween(9_500L, 10_500L);
  }

  private static MappedRow row(PropertyValue email, List<Rejection> unreadable) {
    Map<Property, PropertyValue> values = Map.of(EMAIL, email);
    return new MappedRow(new Profile(values), Map.of(EMAIL, "x"), unreadable);
  }
}

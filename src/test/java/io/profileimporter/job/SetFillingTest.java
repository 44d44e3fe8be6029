package io.profileimporter.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.delivery.DeliverySettings;
import io.profileimporter.delivery.OutgoingProfile;
import io.profileimporter.delivery.ProfileEncoder;
import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.row.Outcome;
import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import io.profileimporter.row.RowLocation;
import io.profileimporter.row.SourceRow.UnreadRow;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SetFillingTest {

  private static final ProfileEncoder ENCODER =
      ProfileEncoder.of(
          DeliverySettings.from(
              SettingsFile.parse("delivery.yaml", "endpoint: import-audience", new Problems())),
          Optional.empty());

  @Property(tries = 300)
  void fillsEachSetAsFullAsItMayBe(
      @ForAll @Size(max = 60) List<@IntRange(max = 80) Integer> sizes,
      @ForAll @IntRange(min = 1, max = 20) int rows,
      @ForAll @IntRange(min = 120, max = 900) int bytes) {
    List<PreparedRow> prepared = sizes.stream().map(SetFillingTest::row).toList();
    List<List<PreparedRow>> sets = sets(prepared, new SetLimit(rows, bytes, Long.MAX_VALUE));
    assertThat(sets.stream().flatMap(List::stream)).containsExactlyElementsOf(prepared);
    for (int set = 0; set < sets.size(); set++) {
      assertThat(bytes(sets.get(set))).isLessThanOrEqualTo(bytes);
      assertThat(sets.get(set)).hasSizeBetween(1, rows);
      if (set + 1 < sets.size() && sets.get(set).size() < rows) {
        List<PreparedRow> oneMore = new ArrayList<>(sets.get(set));
        oneMore.add(sets.get(set + 1).get(0));
        assertThat(bytes(oneMore)).isGreaterThan(bytes);
      }
    }
  }

  @Test
  void holdsNoMoreOfTheExportThanItMay() {
    List<PreparedRow> rows = List.of(row(10), row(10), row(10));
    SetLimit limit = new SetLimit(100, Long.MAX_VALUE, 2L * rows.get(0).packed().size());
    assertThat(sets(rows, limit)).extracting(List::size).containsExactly(2, 1);
  }

  private static List<List<PreparedRow>> sets(List<PreparedRow> rows, SetLimit limit) {
    List<List<PreparedRow>> sets = new ArrayList<>();
    SetFilling filling = new SetFilling(limit);
    for (PreparedRow row : rows) {
      if (!filling.hasRoom() || !filling.add(row)) {
        sets.add(filling.set().rows());
        filling = new SetFilling(limit);
        assertThat(filling.add(row)).isTrue();
      }
    }
    if (!filling.isEmpty()) {
      sets.add(filling.set().rows());
    }
    return sets;
  }

  /** The list as a request has it, without what stands around it. */
  private static long bytes(List<PreparedRow> rows) {
    List<String> profiles =
        rows.stream()
            .filter(row -> !row.isRejected())
            .map(row -> ((Outcome.Kept<OutgoingProfile>) row.outcome()).value().json())
            .toList();
    return String.join(",", profiles).length();
  }

  /** A row whose profile has about that size; every seventh is rejected. */
  private static PreparedRow row(int size) {
    UnreadRow row = new UnreadRow(new RowLocation("customers.csv", 1, 1), "x");
    String id = "1".repeat(size + 1);
    Profile profile = new Profile(Map.of(ProfileField.ID, new PropertyValue.Text(id)));
    return PreparedRow.of(
        row,
        size % 7 == 6
            ? Outcome.rejected(Rejection.ofRow(Reason.EMPTY_ROW, "every cell is empty"))
            : ENCODER.encode(Outcome.kept(profile)));
  }
}

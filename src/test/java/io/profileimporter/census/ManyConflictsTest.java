package io.profileimporter.census;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.profile.Profile;
import io.profileimporter.row.Reason;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyConflictsTest {

  @Test
  void holdsRowsAgainstMoreValuesThanItShows(@TempDir Path folder) {
    List<Profile> profiles = new ArrayList<>();
    for (int id = 0; id < 10_100; id++) {
      profiles.add(Profiles.of(Map.of("id", "c" + id, "email", "a" + id + "@mail.ru")));
      profiles.add(Profiles.of(Map.of("id", "c" + id, "email", "b" + id + "@mail.ru")));
    }
    Evidence evidence = ofAllRules(folder).take(Profiles.export(profiles));
    assertThat(evidence.counts()).containsEntry(Reason.ID_WITH_SEVERAL_EMAILS, 10_100L);
    assertThat(evidence.findings()).hasSize(10_000);
    assertThat(profiles).allSatisfy(row -> assertThat(evidence.against(row)).hasSize(1));
  }

  private static Census ofAllRules(Path folder) {
    EvidenceSettings settings =
        EvidenceSettings.from(SettingsNode.empty("defaults", new Problems()));
    return new Census(settings, reason -> true, 4711, Room.of(256 << 20), folder);
  }
}

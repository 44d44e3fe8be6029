package io.profileimporter.sandbox;

import static io.profileimporter.profile.ProfileField.AGE;
import static io.profileimporter.profile.ProfileField.ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class IdentityIndexTest {

  /** However many are set in whatever order, an id leads to the profile that it was set on. */
  @Property(tries = 50)
  void findsWhatWasSetLast(@ForAll @Size(max = 3000) List<@IntRange(max = 2000) Integer> ids) {
    PropertyNames names = new PropertyNames();
    ProfileStore store = new ProfileStore(names, true);
    Map<Integer, Integer> last = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      store.set(record(ids.get(i), i));
      last.put(ids.get(i), i);
    }
    assertThat(store.size()).isEqualTo(last.size());
    last.forEach(
        (id, age) ->
            assertThat(store.find(ID, id.toString()).orElseThrow().text("age"))
                .contains(age.toString()));
  }

  private static Records record(int id, int age) {
    Records records = new Records();
    records.add(PropertyNames.number(ID), Entry.Kind.NUMBER, Integer.toString(id));
    records.add(PropertyNames.number(AGE), Entry.Kind.NUMBER, Integer.toString(age));
    records.end();
    return records;
  }
}

package io.profileimporter.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

class PropertyMapTest {

  @net.jqwik.api.Property
  void isTheMapThatItWasMadeOf(@ForAll("puts") List<Property> puts) {
    Map<Property, Integer> expected = new LinkedHashMap<>();
    PropertyMap.Builder<Integer> builder = new PropertyMap.Builder<>();
    for (int at = 0; at < puts.size(); at++) {
      expected.put(puts.get(at), at);
      builder.put(puts.get(at), at);
    }
    PropertyMap<Integer> map = builder.build();
    assertThat(map).isEqualTo(expected).hasSameHashCodeAs(expected);
    assertThat(map.keySet()).containsExactlyElementsOf(expected.keySet());
  }

  @net.jqwik.api.Property
  void withoutTakesOneAway(@ForAll("puts") List<Property> puts, @ForAll("property") Property gone) {
    Map<Property, String> expected = new LinkedHashMap<>();
    puts.forEach(property -> expected.put(property, property.apiName()));
    PropertyMap<String> map = PropertyMap.copyOf(expected);
    expected.remove(gone);
    assertThat(map.without(gone)).isEqualTo(expected);
    assertThat(map.without(gone).containsKey(gone)).isFalse();
  }

  @net.jqwik.api.Property
  void cannotBeChanged(@ForAll("property") Property property) {
    PropertyMap<String> map = PropertyMap.copyOf(Map.of(ProfileField.ID, "1"));
    assertThatThrownBy(() -> map.put(property, "2"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Provide
  Arbitrary<List<Property>> puts() {
    return property().list().ofMaxSize(60);
  }

  @Provide
  Arbitrary<Property> property() {
    Arbitrary<Property> own = Arbitraries.of(ProfileField.values()).map(field -> field);
    return Arbitraries.oneOf(
        own,
        Arbitraries.strings()
            .withChars("ab")
            .ofMinLength(1)
            .ofMaxLength(3)
            .map(CustomProperty::new));
  }
}

package io.profileimporter.profile;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A few properties, each with something of its own, in the order in which they were given. It
 * cannot be changed, and takes a fraction of the time and the memory of a hash table: every row
 * makes some of them.
 */
public final class PropertyMap<V> extends AbstractMap<Property, V> {

  private static final int TYPICAL = 24;

  private final Property[] properties;
  private final Object[] things;

  /** The API's own properties that are here, as bits: what is not here is told at once. */
  private final long fields;

  private PropertyMap(Property[] properties, Object[] things, long fields) {
    this.properties = properties;
    this.things = things;
    this.fields = fields;
  }

  /** As an {@link java.util.EnumSet} keeps them. */
  @SuppressWarnings("EnumOrdinal")
  private static long bit(Object property) {
    return property instanceof ProfileField field ? 1L << field.ordinal() : 0;
  }

  /** The same properties as a map has, in its order. */
  public static <V> PropertyMap<V> copyOf(Map<Property, ? extends V> map) {
    if (map instanceof PropertyMap<?> already) {
      return already.<V>as();
    }
    Builder<V> builder = new Builder<>();
    map.forEach(builder::put);
    return builder.build();
  }

  /** It cannot be changed, so that what gives out a special V gives out a V as well. */
  @SuppressWarnings("unchecked")
  private <W> PropertyMap<W> as() {
    return (PropertyMap<W>) this;
  }

  /** Gathers properties; used up once the map is built. */
  public static final class Builder<V> {

    private Property[] properties = new Property[TYPICAL];
    private Object[] things = new Object[TYPICAL];
    private int size;
    private long fields;

    /** Sets a property; one that is there already keeps its place. */
    public void put(Property property, V thing) {
      int place = place(properties, size, property, fields);
      if (place < 0) {
        makeRoom();
        place = size++;
        properties[place] = property;
        fields |= bit(property);
      }
      things[place] = thing;
    }

    private void makeRoom() {
      if (size == properties.length) {
        properties = Arrays.copyOf(properties, 2 * size);
        things = Arrays.copyOf(things, 2 * size);
      }
    }

    /** The map. */
    public PropertyMap<V> build() {
      return new PropertyMap<>(
          Arrays.copyOf(properties, size), Arrays.copyOf(things, size), fields);
    }
  }

  private static int place(Property[] properties, int size, Object property, long fields) {
    boolean field = property instanceof ProfileField;
    if (field && (fields & bit(property)) == 0) {
      return -1;
    }
    for (int place = 0; place < size; place++) {
      if (properties[place] == property || (!field && properties[place].equals(property))) {
        return place;
      }
    }
    return -1;
  }

  private int place(Object property) {
    return place(properties, properties.length, property, fields);
  }

  @SuppressWarnings("unchecked")
  private V cast(Object thing) {
    return (V) thing;
  }

  @Override
  public @Nullable V get(@Nullable Object property) {
    int place = property == null ? -1 : place(property);
    return place < 0 ? null : thing(place);
  }

  /** Nothing in it is null, so that one look tells. */
  @Override
  public V getOrDefault(@Nullable Object property, V other) {
    V found = get(property);
    return found == null ? other : found;
  }

  @Override
  public boolean containsKey(@Nullable Object property) {
    return property != null && place(property) >= 0;
  }

  @Override
  public int size() {
    return properties.length;
  }

  @Override
  public void forEach(BiConsumer<? super Property, ? super V> action) {
    for (int place = 0; place < properties.length; place++) {
      action.accept(properties[place], thing(place));
    }
  }

  /** The property at a place, from 0. */
  public Property property(int place) {
    return properties[place];
  }

  /** What the property at a place has. */
  public V thing(int place) {
    return cast(things[place]);
  }

  /** This map without a property. */
  PropertyMap<V> without(Property property) {
    int place = place(property);
    return place < 0
        ? this
        : new PropertyMap<>(less(properties, place), less(things, place), fields & ~bit(property));
  }

  private static <T> T[] less(T[] all, int place) {
    T[] less = Arrays.copyOf(all, all.length - 1);
    System.arraycopy(all, place + 1, less, place, less.length - place);
    return less;
  }

  @Override
  public Set<Entry<Property, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<Property, V>> iterator() {
        return new Entries();
      }

      @Override
      public int size() {
        return properties.length;
      }
    };
  }

  private final class Entries implements Iterator<Entry<Property, V>> {

    private int next;

    @Override
    public boolean hasNext() {
      return next < properties.length;
    }

    @Override
    public Entry<Property, V> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int place = next++;
      return Map.entry(properties[place], thing(place));
    }
  }
}

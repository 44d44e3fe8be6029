package io.profileimporter.brake;

import io.profileimporter.profile.MappedRow;
import io.profileimporter.profile.Property;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.row.Outcome;
import io.profileimporter.row.Rejection;
import io.profileimporter.row.SourceRow;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Finds the shape of an export while it is read for other reasons. All rows are counted; of a large
 * export, one in so many is looked at more closely, drawn by its number. Threads can share it.
 */
public final class Survey {

  /** Of an export of up to so many bytes every row is looked at. */
  private static final long SMALL = 2_000_000;

  private static final long SPARSEST = 32;

  private final List<String> properties;
  private final long oneIn;
  private final Map<String, ValueCounts> values = new LinkedHashMap<>();
  private boolean correction;
  private long rows;
  private long sampled;
  private long rejected;

  /**
   * A survey.
   *
   * @param properties those that the mapping makes
   * @param bytes the length of the export
   */
  public Survey(Collection<Property> properties, long bytes) {
    this.properties = properties.stream().map(Property::apiName).toList();
    this.oneIn = Math.max(1, Math.min(SPARSEST, (bytes + SMALL - 1) / SMALL));
  }

  /** Counts a row, whether it is looked at or not. */
  public synchronized void count(SourceRow row) {
    if (rows++ == 0) {
      correction = CorrectionFile.hasMarks(row);
    }
  }

  /** Whether the row of this number is one of those that are looked at. */
  public boolean isChosen(long record) {
    return oneIn == 1 || Long.remainderUnsigned(mixed(record), oneIn) == 0;
  }

  /** SplitMix64: neighbours, and rows at regular distances, are chosen independently. */
  private static long mixed(long number) {
    long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** Takes a chosen row that could not be read. */
  public synchronized void addUnreadable() {
    sampled++;
    rejected++;
  }

  /** Takes what has become of a chosen row. */
  public synchronized void add(MappedRow row, Outcome<?> outcome) {
    sampled++;
    rejected += outcome instanceof Outcome.Rejected<?> ? 1 : 0;
    Set<String> dropped = fields(rejections(outcome));
    Set<String> filled = fields(row.unreadable());
    row.profile().values().forEach((property, value) -> addIfFilled(property, value, filled));
    filled.forEach(name -> add(name, dropped.contains(name)));
  }

  private static List<Rejection> rejections(Outcome<?> outcome) {
    return outcome instanceof Outcome.Rejected<?> gone
        ? gone.rejections()
        : ((Outcome.Kept<?>) outcome).dropped();
  }

  private static Set<String> fields(List<Rejection> rejections) {
    Set<String> fields = new HashSet<>();
    rejections.forEach(rejection -> rejection.field().ifPresent(fields::add));
    return fields;
  }

  private static void addIfFilled(Property property, PropertyValue value, Set<String> filled) {
    if (value != PropertyValue.Cleared.CLEARED) {
      filled.add(property.apiName());
    }
  }

  private void add(String property, boolean isDropped) {
    values.merge(
        property,
        new ValueCounts(1, isDropped ? 1 : 0),
        (all, one) -> new ValueCounts(all.filled() + one.filled(), all.dropped() + one.dropped()));
  }

  /** The shape of what was counted. */
  public synchronized Shape shape(List<String> columns) {
    Map<String, ValueCounts> mapped = new LinkedHashMap<>();
    properties.forEach(name -> mapped.put(name, values.getOrDefault(name, ValueCounts.NONE)));
    return new Shape(
        OptionalLong.of(rows),
        columns,
        correction || CorrectionFile.hasHeader(columns),
        sampled,
        rejected,
        mapped);
  }
}

package io.profileimporter.brake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Compares the shape of an export with those of the last good imports of the same name, and says
 * what is unlike them. A first import, and a file of corrected rows, are unlike nothing.
 */
public final class Brakes {

  private final BrakeSettings settings;

  public Brakes(BrakeSettings settings) {
    this.settings = settings;
  }

  /**
   * What there is to say, a sentence a finding.
   *
   * @param before the shapes of the last good imports, the newest first
   */
  public List<String> look(Shape now, List<Shape> before) {
    List<String> findings = new ArrayList<>();
    if (before.isEmpty() || now.correction()) {
      return findings;
    }
    addRows(now, before, findings);
    new HeaderBrake(settings.columns())
        .look(now.columns(), before.stream().map(Shape::columns).toList())
        .ifPresent(findings::add);
    List<Shape> surveyed = before.stream().filter(shape -> shape.sampled() > 0).toList();
    if (now.sampled() > 0 && !surveyed.isEmpty()) {
      addRejected(now, surveyed, findings);
      now.values().keySet().forEach(name -> addValues(name, now, surveyed, findings));
    }
    return findings;
  }

  private void addRows(Shape now, List<Shape> before, List<String> findings) {
    List<Long> counts =
        before.stream().filter(shape -> shape.rows().isPresent()).map(Brakes::rows).toList();
    if (now.rows().isPresent() && !counts.isEmpty()) {
      new RowsBrake(settings).look(rows(now), counts).ifPresent(findings::add);
    }
  }

  private static long rows(Shape shape) {
    return shape.rows().orElseThrow();
  }

  private void addRejected(Shape now, List<Shape> before, List<String> findings) {
    List<Share> shares = shares(before, Shape::rejectedRows);
    if (new ShareBrake(settings.rejectedRows()).hasJumped(now.rejectedRows(), shares)) {
      findings.add(
          now.rejectedRows() + " of the rows would be rejected, " + ShareBrake.told(shares));
    }
  }

  /** A property that was not mapped then is compared with nothing. */
  private void addValues(String name, Shape now, List<Shape> all, List<String> findings) {
    List<Shape> before = all.stream().filter(shape -> shape.values().containsKey(name)).toList();
    if (before.isEmpty()) {
      return;
    }
    ShareBrake emptiness = new ShareBrake(settings.emptyValues());
    List<Share> empty = shares(before, shape -> shape.empty(name));
    if (emptiness.hasJumped(now.empty(name), empty)
        || emptiness.hasCollapsed(now.filled(name), shares(before, shape -> shape.filled(name)))) {
      findings.add(
          name + ": " + now.empty(name) + " of the rows have no value, " + ShareBrake.told(empty));
    }
    List<Share> dropped = shares(before, shape -> shape.dropped(name));
    if (new ShareBrake(settings.droppedValues()).hasJumped(now.dropped(name), dropped)) {
      findings.add(
          name
              + ": "
              + now.dropped(name)
              + " of its values would be left out, "
              + ShareBrake.told(dropped));
    }
  }

  private static List<Share> shares(List<Shape> shapes, Function<Shape, Share> share) {
    return shapes.stream().map(share).toList();
  }
}

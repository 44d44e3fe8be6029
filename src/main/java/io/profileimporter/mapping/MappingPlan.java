package io.profileimporter.mapping;

import io.profileimporter.profile.Property;
import io.profileimporter.row.Columns;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a mapping file says: which column or path becomes which property, and how. */
public final class MappingPlan {

  private final List<PropertyPlan> plans;

  private MappingPlan(List<PropertyPlan> plans) {
    this.plans = List.copyOf(plans);
  }

  /**
   * Reads a whole mapping file. What is wrong with it is told to the file's problems; what can be
   * read of it is in the plan all the same, so that {@link #bind} finds its problems as well.
   */
  public static MappingPlan from(SettingsNode root) {
    return from(root, Clock.systemUTC());
  }

  /**
   * Reads a whole mapping file.
   *
   * @param clock tells today, after which no two-digit year can lie
   */
  public static MappingPlan from(SettingsNode root, Clock clock) {
    return new MappingPlan(new MappingFile(root, LocalDate.now(clock)).read());
  }

  /** The properties that a row can get, in the order in which they are sent. */
  public Set<Property> properties() {
    Set<Property> properties = new LinkedHashSet<>();
    plans.forEach(plan -> properties.add(plan.property()));
    return Collections.unmodifiableSet(properties);
  }

  /** Where each property comes from, in the order in which they are sent. */
  public List<PropertySource> sources() {
    return plans.stream().map(PropertyPlan::source).toList();
  }

  /** The part of this plan that makes some of the properties, for who needs no others. */
  public MappingPlan only(Set<? extends Property> properties) {
    return new MappingPlan(
        plans.stream().filter(plan -> properties.contains(plan.property())).toList());
  }

  /**
   * Finds the places that the plan names in the rows of one export.
   *
   * @param columns the columns of a table; empty for an export of documents, in which every path is
   *     possible
   * @param problems is told every column that is not there
   */
  public RowMapper bind(Optional<Columns> columns, Problems problems) {
    Places places =
        columns
            .<Places>map(table -> new TablePlaces(table, problems))
            .orElseGet(() -> new DocumentPlaces(problems));
    return new RowMapper(plans.stream().map(plan -> plan.bind(places)).toList());
  }
}

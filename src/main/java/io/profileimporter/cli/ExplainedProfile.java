package io.profileimporter.cli;

import io.profileimporter.job.Explanation;
import io.profileimporter.mapping.PropertySource;
import io.profileimporter.profile.Profile;
import io.profileimporter.profile.Property;
import io.profileimporter.row.Outcome;
import io.profileimporter.row.Rejection;
import io.profileimporter.row.VisibleText;
import io.profileimporter.screening.Rule;
import io.profileimporter.screening.ScreeningSettings;
import io.profileimporter.screening.Unheard;
import io.profileimporter.settings.SettingsValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What the mapping and the rules made of each property of a row, in words. */
final class ExplainedProfile {

  /** More values than that share lines. */
  private static final int MOST_LINES = 8;

  private final Explanation row;
  private final ScreeningSettings screening;
  private final List<Rejection> troubles;
  private final List<Rejection> doubts;

  ExplainedProfile(Explanation row, ScreeningSettings screening) {
    this.row = row;
    this.screening = screening;
    if (row.verdict() instanceof Outcome.Kept<Profile> kept) {
      this.troubles = kept.dropped();
      this.doubts = kept.doubted();
    } else {
      this.troubles = ((Outcome.Rejected<Profile>) row.verdict()).rejections();
      this.doubts = List.of();
    }
  }

  /** Adds the properties: a line each where they fit a screen, else one after the other. */
  void addTo(Wrapped text) {
    List<PropertySource> kept = new ArrayList<>();
    List<PropertySource> spokenOf = new ArrayList<>();
    List<String> nothing = new ArrayList<>();
    for (PropertySource source : row.sources()) {
      if (!notes(source.property()).isEmpty()) {
        spokenOf.add(source);
      } else if (value(source.property()).isPresent()) {
        kept.add(source);
      } else {
        nothing.add(source.property().apiName());
      }
    }
    addKept(text, kept);
    spokenOf.forEach(source -> addSpokenOf(text, source));
    if (!nothing.isEmpty()) {
      text.addText("empty", String.join(", ", nothing));
    }
    ofRow().forEach(trouble -> text.addText("rejected", trouble));
  }

  private void addKept(Wrapped text, List<PropertySource> kept) {
    if (kept.size() > MOST_LINES) {
      text.add("kept", kept.stream().map(source -> line(source, 0) + ";").toList());
      return;
    }
    int width =
        kept.stream().mapToInt(source -> source.property().apiName().length()).max().orElse(0);
    String label = "kept";
    for (PropertySource source : kept) {
      text.addText(label, line(source, width));
      label = "";
    }
  }

  private void addSpokenOf(Wrapped text, PropertySource source) {
    String label = troubles.stream().anyMatch(of(source.property())) ? "left out" : "doubted";
    text.addText(label, line(source, 0));
    notes(source.property()).forEach(note -> text.addText("", note));
  }

  /** What is wrong with the row as a whole. */
  private List<String> ofRow() {
    return troubles.stream()
        .filter(trouble -> trouble.field().isEmpty())
        .map(ExplainedProfile::said)
        .toList();
  }

  private Optional<JsonNode> value(Property property) {
    Optional<JsonNode> named = row.properties().optional(property.apiName());
    return property.apiName().equals("id")
        ? named.or(() -> row.properties().optional("external_id"))
        : named;
  }

  private String line(PropertySource source, int width) {
    String name = source.property().apiName();
    String shown = value(source.property()).map(ExplainedProfile::shown).orElse("(no value)");
    List<String> origin = new ArrayList<>();
    origin.add(String.join(" | ", source.places()) + raw(source.property(), shown));
    origin.add(source.reading());
    origin.removeIf(String::isEmpty);
    String padding = " ".repeat(Math.max(1, width + 1 - name.length()));
    return name + padding + shown + " <- " + String.join(", ", origin);
  }

  /** The text of the export, where it is not the value itself. */
  private String raw(Property property, String shown) {
    return row.mapped()
        .map(mapped -> mapped.texts().getOrDefault(property, ""))
        .filter(text -> !text.isEmpty() && !text.equals(shown))
        .map(text -> " \"" + VisibleText.of(text) + "\"")
        .orElse("");
  }

  private static String shown(JsonNode value) {
    if (value.isNull()) {
      return "(emptied)";
    }
    return VisibleText.of(value.isString() ? value.stringValue() : value.toString());
  }

  /** What was said against the value of a property, by rules or by the mapping. */
  private List<String> notes(Property property) {
    List<String> notes = new ArrayList<>();
    troubles.stream().filter(of(property)).forEach(found -> notes.add(action(found) + said(found)));
    doubts.stream()
        .filter(of(property))
        .forEach(found -> notes.add("sent, with a warning: " + said(found)));
    for (Unheard.Objection vain : row.unheard()) {
      if (vain.property().equals(property)) {
        notes.add(
            "kept: "
                + vain.rule().code()
                + " sees "
                + VisibleText.of(vain.evidence())
                + ", but "
                + vain.because());
      }
    }
    return notes;
  }

  private static Predicate<Rejection> of(Property property) {
    return found -> found.field().filter(property.apiName()::equals).isPresent();
  }

  private String action(Rejection found) {
    return Rule.of(found.reason().code())
        .map(rule -> SettingsValue.name(screening.action(rule)) + ": ")
        .orElse("left out: ");
  }

  private static String said(Rejection found) {
    String source =
        Rule.of(found.reason().code()).map(rule -> " (" + rule.source() + ")").orElse("");
    return found.reason().code() + ": " + VisibleText.of(found.detail()) + source;
  }
}

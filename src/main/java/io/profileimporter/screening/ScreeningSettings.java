package io.profileimporter.screening;

import io.profileimporter.census.EvidenceSettings;
import io.profileimporter.census.Response;
import io.profileimporter.profile.MappedRow;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.Property;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.row.Reason;
import io.profileimporter.settings.NearestName;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How strict screening is.
 *
 * @param enabled whether values are screened at all
 * @param onPlaceholder what happens where no rule's own action is given: drop or reject
 * @param rules the actions of single rules
 * @param allow values that no rule may touch, by API name of their field; compared without regard
 *     to case, phones in any form
 * @param ownDomains the store's own mail domains: addresses made of ids at them are not a person's
 * @param words further placeholder words, by list ({@code null-words}, {@code role-words})
 * @param disposableDomains further disposable mail domains
 * @param phoneRegion the region (ISO 3166-1 alpha-2) that raw phone numbers without country code
 *     are read in
 * @param locations the location codes of the product feed; empty: any location passes
 * @param evidence when values that many customers share are placeholders
 */
public record ScreeningSettings(
    boolean enabled,
    Action onPlaceholder,
    Map<Rule, Action> rules,
    Map<String, Set<String>> allow,
    Set<String> ownDomains,
    Map<String, List<String>> words,
    Set<String> disposableDomains,
    String phoneRegion,
    Set<String> locations,
    EvidenceSettings evidence) {

  private static final String PHONE = ProfileField.PHONE.apiName();
  static final String DEFAULT_REGION = "RU";
  private static final List<String> FIELDS =
      Arrays.stream(ProfileField.values()).map(ProfileField::apiName).toList();

  public ScreeningSettings {
    if (onPlaceholder != Action.DROP_VALUE && onPlaceholder != Action.REJECT_ROW) {
      throw new IllegalArgumentException(
          "expected drop-value or reject-row but was " + onPlaceholder);
    }
    rules = Map.copyOf(rules);
    allow = Map.copyOf(allow);
    ownDomains = Set.copyOf(ownDomains);
    words = Map.copyOf(words);
    disposableDomains = Set.copyOf(disposableDomains);
    locations = Set.copyOf(locations);
  }

  public static ScreeningSettings defaults() {
    return from(SettingsNode.empty("defaults", new Problems()));
  }

  /** The settings of a section; what does not fit is reported there and left at its default. */
  public static ScreeningSettings from(SettingsNode section) {
    ScreeningSettings settings =
        new ScreeningSettings(
            section.value("enabled").flatMap(value -> value.flag()).orElse(true),
            onPlaceholder(section),
            rules(section.section("rules")),
            allow(section),
            lowerCase(section.texts("own-domains")),
            words(section.section("words")),
            lowerCase(section.texts("disposable-domains")),
            phoneRegion(section),
            locations(section),
            EvidenceSettings.from(section.section("evidence")));
    section.finish();
    return settings;
  }

  /** What happens to a value that a rule speaks against. */
  public Action action(Rule rule) {
    return rules.getOrDefault(rule, standardAction(rule));
  }

  /**
   * What a run does with what a rule finds; a conflict is told of where no row is held against it.
   */
  public Action effect(Rule rule) {
    boolean ofFile = rule.isShared() || rule.isConflict();
    if (!enabled || (ofFile && !evidence.enabled())) {
      return Action.OFF;
    }
    return rule.isConflict() && !rules.containsKey(rule) && action(rule) == Action.OFF
        ? Action.WARN
        : action(rule);
  }

  /** Whether the settings name the rule and switch it off. */
  public boolean isSwitchedOff(Rule rule) {
    return rules.get(rule) == Action.OFF;
  }

  private Action standardAction(Rule rule) {
    if (rule.isShared()) {
      return action(evidence.onShared(), Action.WARN);
    }
    return rule.isConflict() ? action(evidence.onConflict(), Action.OFF) : onPlaceholder;
  }

  /** A conflict has two sides, and to name each row of both helps nobody. */
  private static Action action(Response response, Action report) {
    return switch (response) {
      case REPORT -> report;
      case DROP_VALUE -> Action.DROP_VALUE;
      case REJECT_ROW -> Action.REJECT_ROW;
    };
  }

  /** Whether the whole file is looked at before its rows are screened. */
  public boolean takesCensus() {
    return enabled && evidence.enabled();
  }

  /** Whether rows are held against what the whole file says for this reason. */
  public boolean actsOn(Reason reason) {
    return Rule.of(reason.code()).filter(rule -> action(rule) != Action.OFF).isPresent();
  }

  /** Whether the settings want a value left alone, whatever the rules say. */
  boolean allows(String field, String text) {
    Set<String> allowed = allow.isEmpty() ? Set.of() : allow.getOrDefault(field, Set.of());
    return !allowed.isEmpty()
        && (allowed.contains(text.strip().toLowerCase(Locale.ROOT))
            || (field.equals(PHONE) && AllowedPhones.has(allowed, text, phoneRegion)));
  }

  /** The same for a value of a row, as it stands in the export or as it would be sent. */
  boolean allows(Property property, MappedRow row) {
    String field = property.apiName();
    return allow.containsKey(field)
        && (allows(field, row.texts().getOrDefault(property, ""))
            || (row.profile().value(property).orElse(PropertyValue.Cleared.CLEARED)
                    instanceof PropertyValue.Text sent
                && allows(field, sent.text())));
  }

  private static Action onPlaceholder(SettingsNode section) {
    String text = section.text("on-placeholder").orElse("drop-value");
    if (text.equals("drop-value") || text.equals("reject-row")) {
      return text.equals("drop-value") ? Action.DROP_VALUE : Action.REJECT_ROW;
    }
    section.problem("on-placeholder", "expected drop-value or reject-row but was \"" + text + "\"");
    return Action.DROP_VALUE;
  }

  private static Map<Rule, Action> rules(SettingsNode section) {
    Map<Rule, Action> actions = new EnumMap<>(Rule.class);
    for (String code : section.keys()) {
      Rule.of(code)
          .ifPresentOrElse(
              rule ->
                  section
                      .value(code)
                      .flatMap(value -> value.choice(Action.class))
                      .ifPresent(action -> actions.put(rule, action)),
              () -> unknown(section, code, "rule", Rule.codes()));
    }
    return actions;
  }

  private static Map<String, Set<String>> allow(SettingsNode screening) {
    SettingsNode section = screening.section("allow");
    Map<String, Set<String>> allowed = new LinkedHashMap<>();
    for (String field : section.keys()) {
      if (ProfileField.of(field).isPresent()) {
        Set<String> texts = lowerCase(section.texts(field));
        allowed.put(field, field.equals(PHONE) ? AllowedPhones.forms(texts, screening) : texts);
      } else {
        unknown(section, field, "property", FIELDS);
      }
    }
    return allowed;
  }

  private static Map<String, List<String>> words(SettingsNode section) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (String list : section.keys()) {
      if (WordList.names().contains(list)) {
        words.put(list, section.texts(list));
      } else {
        unknown(section, list, "word list", WordList.names());
      }
    }
    return words;
  }

  private static void unknown(SettingsNode section, String key, String what, List<String> known) {
    section.has(key);
    section.problem(key, "unknown " + what + NearestName.suggestion(key, known));
  }

  private static String phoneRegion(SettingsNode section) {
    String region = section.text("phone-region").orElse(DEFAULT_REGION);
    if (PhonePlan.isRegion(region)) {
      return region;
    }
    section.problem("phone-region", "expected a region such as RU but was \"" + region + "\"");
    return DEFAULT_REGION;
  }

  private static Set<String> locations(SettingsNode section) {
    return section.text("locations").map(file -> read(section, file)).orElse(Set.of());
  }

  private static Set<String> read(SettingsNode section, String file) {
    try {
      return Files.readAllLines(Path.of(file), StandardCharsets.UTF_8).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toSet());
    } catch (IOException | InvalidPathException unreadable) {
      section.problem(
          "locations", "expected a readable UTF-8 file of location codes but was \"" + file + "\"");
      return Set.of();
    }
  }

  private static Set<String> lowerCase(List<String> texts) {
    return texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }
}

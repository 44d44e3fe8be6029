package io.profileimporter.monitoring;

import io.profileimporter.monitoring.WatchedImport.Past;
import io.profileimporter.report.Run;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a process stands, in the form of Spring Boot's health: the job store, and each import by its
 * last run.
 *
 * @param up whether all of it is well
 */
record Health(boolean up, Map<String, Object> model) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Health of(boolean storeAnswers, Map<String, Past> imports) {
    Map<String, Object> components = new LinkedHashMap<>();
    boolean allUp = true;
    for (Map.Entry<String, Past> one : imports.entrySet()) {
      boolean up = one.getValue().last().map(Health::isWell).orElse(true);
      allUp &= up;
      components.put(one.getKey(), component(up, details(one.getValue())));
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("jobStore", component(storeAnswers, Map.of()));
    all.put("imports", Map.of("status", word(allUp), "components", components));
    boolean up = storeAnswers && allUp;
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("status", word(up));
    model.put("components", all);
    return new Health(up, model);
  }

  /** That of a process that answers at all. */
  static Health alive() {
    return new Health(true, Map.of("status", word(true)));
  }

  private static boolean isWell(Run run) {
    return switch (run.status()) {
      case COMPLETED, RUNNING, STOPPED, INTERRUPTED, ABANDONED -> true;
      case FAILED, HELD, STOPPED_AT_MAX_REJECTED -> false;
    };
  }

  private static Map<String, Object> component(boolean up, Map<String, Object> details) {
    Map<String, Object> component = new LinkedHashMap<>();
    component.put("status", word(up));
    if (!details.isEmpty()) {
      component.put("details", details);
    }
    return component;
  }

  private static Map<String, Object> details(Past past) {
    Map<String, Object> details = new LinkedHashMap<>();
    past.last()
        .ifPresent(
            run -> {
              details.put("lastRun", run.id());
              details.put("lastStatus", run.status().code());
              details.put("lastEnded", run.ended().orElse(run.started()).toString());
            });
    past.good()
        .ifPresent(run -> details.put("lastSuccess", run.ended().orElse(run.started()).toString()));
    return details;
  }

  private static String word(boolean up) {
    return up ? "UP" : "DOWN";
  }

  String json() {
    return JSON.writeValueAsString(model);
  }
}

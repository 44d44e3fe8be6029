package io.profileimporter.sandbox;

import io.profileimporter.profile.ProfileField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms in which {@code GET /profile} shows a profile. */
final class ProfileView {

  private ProfileView() {}

  /** The whole profile, for those who know the secret. */
  static Map<String, Object> whole(StoredProfile profile) {
    Map<String, Object> view = new LinkedHashMap<>();
    profile
        .properties()
        .forEach(
            (name, value) -> {
              if (!isCustom(name)) {
                view.put(name, value);
              }
            });
    view.put("tags", profile.properties().getOrDefault("tags", List.of()));
    view.put("custom_properties", custom(profile));
    view.put("additional_emails", former(profile, ProfileField.EMAIL));
    view.put("additional_phones", former(profile, ProfileField.PHONE));
    view.put("additional_loyalty_ids", former(profile, ProfileField.LOYALTY_ID));
    view.put("orders", List.of());
    return view;
  }

  /** What anybody may see. */
  static Map<String, Object> open(StoredProfile profile) {
    Map<String, Object> properties = profile.properties();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("has_email", properties.containsKey("email"));
    view.put("gender", properties.get("gender"));
    view.put("computed_gender", null);
    view.put("bought_something", properties.getOrDefault("bought_something", false));
    view.put("id", properties.get("id"));
    view.put("custom_properties", custom(profile));
    return view;
  }

  private static Map<String, Object> custom(StoredProfile profile) {
    Map<String, Object> custom = new LinkedHashMap<>(profile.properties());
    custom.keySet().removeIf(name -> !isCustom(name));
    return custom;
  }

  private static boolean isCustom(String name) {
    return ProfileField.of(name).isEmpty() && !name.equals("did");
  }

  private static List<String> former(StoredProfile profile, ProfileField field) {
    return profile.former().getOrDefault(field, List.of());
  }
}

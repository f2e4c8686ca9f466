package id.teladan.api.visit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/**
 * Themes come as names, {@code "themes": ["Smart city"]}, or as objects with their units, {@code
 * "themes": [{"theme": "Smart city", "hostUnit": "…"}]}. This turns the second form into the one
 * that is always answered: names in {@code themes}, units in {@code themeUnits}.
 */
final class ThemeForms {
  private static final String THEMES = "themes";
  private static final String UNITS = "themeUnits";

  private ThemeForms() {}

  static JsonObject named(JsonObject visit) {
    if (!(visit.get(THEMES) instanceof JsonArray themes) || !hasObjects(themes)) {
      return visit;
    }
    JsonArrayBuilder names = Json.createArrayBuilder();
    JsonArrayBuilder units = Json.createArrayBuilder();
    if (visit.get(UNITS) instanceof JsonArray given) {
      given.forEach(units::add);
    }
    for (JsonValue theme : themes) {
      if (theme instanceof JsonObject object) {
        names.add(object.getOrDefault("theme", JsonValue.NULL));
        units.add(object);
      } else {
        names.add(theme);
      }
    }
    return Json.createObjectBuilder(visit).add(THEMES, names).add(UNITS, units).build();
  }

  private static boolean hasObjects(JsonArray themes) {
    return themes.stream().anyMatch(JsonObject.class::isInstance);
  }
}

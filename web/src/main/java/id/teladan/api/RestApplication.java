package id.teladan.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** REST, version 1. Its resources and providers are found by their annotations. */
@ApplicationPath(RestApplication.BASE)
public class RestApplication extends Application {
  public static final String BASE = "/api/v1";

  /**
   * One document describes the whole truth, so the implementation's own WADL is off; and bodies are
   * read and written by {@code json}, so its own JSON binding must not come first.
   */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.server.wadl.disableWadl", true, "jersey.config.jsonFeature", "none");
  }
}

package id.teladan.web.site;

import id.teladan.region.RegionDirectory;
import id.teladan.solution.ApplicationProfile;
import id.teladan.solution.SolutionContent;
import id.teladan.solution.SolutionKind;
import id.teladan.solution.SolutionPolicy;
import id.teladan.solution.SolutionView;
import id.teladan.web.search.FacetLabels;
import id.teladan.web.shared.SiteAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

/** A solution in the words of schema.org, for programs; in pages {@code #{solutionData}}. */
@Named
@RequestScoped
public class SolutionData {
  @Inject private SiteAddress site;
  @Inject private FacetLabels labels;
  @Inject private RegionDirectory regions;

  /** JSON-LD that may stand inside a script element; null for what is not public. */
  public String of(SolutionView solution) {
    if (!SolutionPolicy.isPublic(solution.status())) {
      return null;
    }
    SolutionContent content = solution.content();
    String address = site.of(solution.url());
    JsonObjectBuilder data =
        Json.createObjectBuilder()
            .add("@context", "https://schema.org")
            .add("@type", type(content))
            .add("@id", address)
            .add("url", address)
            .add("name", content.title())
            .add("description", content.summary())
            .add("inLanguage", content.language() == null ? "id" : content.language())
            .add("dateModified", solution.updatedAt().toString())
            .add("about", thing("Thing", labels.label("affair", content.mainAffair())))
            .add("provider", owner(content));
    if (content.since() != null) {
      data.add("dateCreated", content.since().text());
    }
    if (content.application() != null) {
      application(data, content.application());
    }
    return inert(data.build().toString());
  }

  private static String type(SolutionContent content) {
    return content.kind() == SolutionKind.APPLICATION ? "SoftwareApplication" : "CreativeWork";
  }

  private JsonObjectBuilder owner(SolutionContent content) {
    String region = regions.name(content.regionCode());
    String unit = content.ownerUnit();
    return thing("GovernmentOrganization", unit == null ? region : unit)
        .add("areaServed", thing("AdministrativeArea", region));
  }

  private static void application(JsonObjectBuilder data, ApplicationProfile profile) {
    data.add("applicationCategory", "GovernmentApplication");
    if (!profile.platforms().isEmpty()) {
      data.add("operatingSystem", String.join(", ", profile.platforms()));
    }
    if (profile.licence() != null) {
      data.add("license", profile.licence());
    }
  }

  private static JsonObjectBuilder thing(String type, String name) {
    return Json.createObjectBuilder().add("@type", type).add("name", name);
  }

  /** Nothing in it can end the element or open another one. */
  static String inert(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}

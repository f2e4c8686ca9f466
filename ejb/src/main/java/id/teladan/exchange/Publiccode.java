package id.teladan.exchange;

import id.teladan.shared.Json;
import id.teladan.shared.Lengths;
import id.teladan.shared.PrivateContact;
import id.teladan.solution.SolutionContent;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Consumer;

/**
 * What a {@code publiccode.yml} of versions 0.4 to 0.7 says, as cells of our fields. Names, mail
 * and telephone of persons are left out: a contact is a function.
 */
final class Publiccode {
  /** Where our fields come from, for reports. */
  static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("title", "name"),
          Map.entry("summary", "shortDescription"),
          Map.entry("approach", "longDescription"),
          Map.entry("ownerUnit", "legal.mainCopyrightOwner"),
          Map.entry("contactUnit", "maintenance.contacts"),
          Map.entry("links", "landingURL"),
          Map.entry("tags", "categories"),
          Map.entry("partners", "maintenance.contractors"),
          Map.entry("sources", "releaseDate"),
          Map.entry("application.licence", "legal.license"),
          Map.entry("application.repositoryUrl", "url"),
          Map.entry("application.developmentStatus", "developmentStatus"),
          Map.entry("application.platforms", "platforms"),
          Map.entry("application.softwareType", "softwareType"),
          Map.entry("application.stack", "dependsOn"));

  /**
   * Members that are read, or say nothing that could be kept; of {@code usedBy} people are told.
   */
  static final Set<String> MEMBERS =
      Set.of(
          "publiccodeYmlVersion",
          "name",
          "url",
          "landingURL",
          "isBasedOn",
          "roadmap",
          "platforms",
          "categories",
          "intendedAudience",
          "developmentStatus",
          "softwareType",
          "releaseDate",
          "description",
          "legal",
          "maintenance",
          "organisation",
          "fundedBy",
          "dependsOn",
          "localisation");

  private static final Map<String, String> STAGES =
      Map.of(
          "concept", "INITIATIVE",
          "development", "PILOT",
          "beta", "PILOT",
          "stable", "LIVE",
          "obsolete", "STOPPED");
  private static final List<String> LANGUAGES = List.of("id", "en");

  private final Map<?, ?> file;
  private final Map<String, String> cells = new HashMap<>();

  private Publiccode(Map<?, ?> file) {
    this.file = file;
  }

  static Map<String, String> cells(Map<?, ?> file) {
    Publiccode reading = new Publiccode(file);
    reading.describe();
    reading.software();
    reading.people();
    return reading.cells;
  }

  private void describe() {
    String language = language();
    Map<?, ?> texts = map(map(file, "description"), language);
    put("kind", "APPLICATION");
    put("title", first(text(texts, "localisedName"), text(file, "name")));
    String features = features(texts);
    String longText = text(texts, "longDescription");
    put("summary", first(text(texts, "shortDescription"), beginning(longText)));
    put(
        "approach",
        longText == null
            ? features
            : features == null ? longText : longText.strip() + "\n\n" + features);
    put(
        "language",
        language == null ? null : language.replaceAll("[-_].*", "").toLowerCase(Locale.ROOT));
    Set<String> tags = new LinkedHashSet<>(texts(file, "categories"));
    tags.addAll(texts(map(file, "intendedAudience"), "scope"));
    putList("tags", List.copyOf(tags));
    links(texts);
  }

  /** Indonesian where there is any, else English, else whatever comes first. */
  private String language() {
    List<String> all = map(file, "description").keySet().stream().map(String::valueOf).toList();
    for (String wanted : LANGUAGES) {
      for (String each : all) {
        if (each.toLowerCase(Locale.ROOT).matches(wanted + "([-_].*)?")) {
          return each;
        }
      }
    }
    return all.isEmpty() ? null : all.get(0);
  }

  private static String features(Map<?, ?> texts) {
    List<String> features = texts(texts, "features");
    return features.isEmpty() ? null : "- " + String.join("\n- ", features);
  }

  private static String beginning(String longText) {
    if (longText == null) {
      return null;
    }
    String line = longText.replaceAll("\\s+", " ").strip();
    return line.length() <= Lengths.SUMMARY ? line : line.substring(0, Lengths.SUMMARY - 1) + "…";
  }

  private void links(Map<?, ?> texts) {
    List<SolutionContent.Link> links = new ArrayList<>();
    link(links, "website", text(file, "landingURL"));
    link(links, "documentation", text(texts, "documentation"));
    link(links, "api", text(texts, "apiDocumentation"));
    link(links, "roadmap", text(file, "roadmap"));
    texts(file, "isBasedOn").forEach(url -> link(links, "based-on", url));
    putRows("links", links);
  }

  private static void link(List<SolutionContent.Link> links, String rel, String url) {
    if (url != null && url.strip().matches("https?://\\S+")) {
      links.add(new SolutionContent.Link(rel, url.strip()));
    }
  }

  private void software() {
    String url = text(file, "url");
    put("application.repositoryUrl", url == null ? null : url.replaceFirst("^git\\+", ""));
    put(Columns.KEY, url == null || url.length() > 200 ? null : url);
    String status = text(file, "developmentStatus");
    put("application.developmentStatus", status);
    put("stage", status == null ? null : STAGES.get(status.toLowerCase(Locale.ROOT)));
    putList("application.platforms", texts(file, "platforms"));
    put("application.softwareType", text(file, "softwareType"));
    String licence = text(map(file, "legal"), "license");
    put("application.licence", licence);
    put("sharing", licence == null ? null : "OPEN_SOURCE");
    List<String> stack = new ArrayList<>();
    Map<?, ?> needs = map(file, "dependsOn");
    for (String kind : List.of("open", "proprietary", "hardware")) {
      maps(needs, kind).forEach(each -> add(stack, text(each, "name")));
    }
    putList("application.stack", stack);
    if (url != null && url.matches("https?://\\S+")) {
      String released = text(file, "releaseDate");
      var date = released == null ? null : CellReading.date(released).orElse(null);
      putRows("sources", List.of(new SolutionContent.Source("publiccode.yml", url, date, null)));
    }
  }

  private void people() {
    Map<?, ?> legal = map(file, "legal");
    put(
        "ownerUnit",
        first(
            first(unit(map(file, "organisation"), "name"), unit(legal, "mainCopyrightOwner")),
            unit(legal, "repoOwner")));
    Map<?, ?> maintenance = map(file, "maintenance");
    put(
        "contactUnit",
        maps(maintenance, "contacts").stream()
            .map(contact -> unit(contact, "affiliation"))
            .filter(unit -> unit != null)
            .findFirst()
            .orElse(null));
    List<SolutionContent.Partner> partners = new ArrayList<>();
    maps(maintenance, "contractors").forEach(each -> partner(partners, each, "maintenance"));
    maps(file, "fundedBy").forEach(each -> partner(partners, each, "funding"));
    putRows("partners", partners);
  }

  private static void partner(List<SolutionContent.Partner> partners, Map<?, ?> each, String role) {
    String name = unit(each, "name");
    if (name != null) {
      partners.add(new SolutionContent.Partner(name, role));
    }
  }

  /** A name of an organisation; null where a person's mail or number stands with it. */
  private static String unit(Map<?, ?> parent, String key) {
    String text = text(parent, key);
    return text == null || PrivateContact.isIn(text) ? null : text;
  }

  private void put(String field, String text) {
    if (text != null && !text.isBlank()) {
      cells.put(field, clean(text.strip()));
    }
  }

  private void putList(String field, List<String> items) {
    if (!items.isEmpty()) {
      cells.put(field, clean(Json.write(items)));
    }
  }

  private void putRows(String field, List<?> rows) {
    if (!rows.isEmpty()) {
      cells.put(field, clean(Json.write(rows)));
    }
  }

  private static String clean(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
  }

  private static void add(List<String> list, String text) {
    if (text != null) {
      list.add(text);
    }
  }

  private static String first(String one, String other) {
    return one == null || one.isBlank() ? other : one;
  }

  private static Map<?, ?> map(Map<?, ?> parent, String key) {
    return key != null && parent.get(key) instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<Map<?, ?>> maps(Map<?, ?> parent, String key) {
    List<Map<?, ?>> maps = new ArrayList<>();
    each(
        parent.get(key),
        item -> {
          if (item instanceof Map<?, ?> map) {
            maps.add(map);
          }
        });
    return maps;
  }

  private static List<String> texts(Map<?, ?> parent, String key) {
    List<String> texts = new ArrayList<>();
    each(parent.get(key), item -> add(texts, scalar(item)));
    return texts;
  }

  /** A list, or one thing where a list may stand. */
  private static void each(Object value, Consumer<Object> use) {
    if (value instanceof List<?> list) {
      list.forEach(use);
    } else if (value != null) {
      use.accept(value);
    }
  }

  private static String text(Map<?, ?> parent, String key) {
    return scalar(parent.get(key));
  }

  private static String scalar(Object value) {
    if (value instanceof Date date) {
      SimpleDateFormat day = new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT);
      day.setTimeZone(TimeZone.getTimeZone("UTC"));
      return day.format(date);
    }
    boolean plain = value instanceof String || value instanceof Number || value instanceof Boolean;
    return plain ? value.toString() : null;
  }
}

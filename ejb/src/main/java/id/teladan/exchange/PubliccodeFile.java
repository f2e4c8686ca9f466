package id.teladan.exchange;

import id.teladan.shared.FieldError;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.StateRuleException;
import id.teladan.solution.ApplicationProfile;
import id.teladan.solution.SolutionContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * The {@code publiccode.yml} 0.7.0 of an application that has a repository. Only what is recorded
 * is written; where something is missing that the standard demands there is no file.
 */
final class PubliccodeFile {
  private static final int SHORT = 150;
  private static final int LONG = 10_000;
  private static final Set<String> STATUSES =
      Set.of("concept", "development", "beta", "stable", "obsolete");
  private static final Pattern TYPE =
      Pattern.compile(
          "standalone/(mobile|iot|desktop|web|backend|other)|addon|library|configurationFiles");
  private static final Pattern LICENCE =
      Pattern.compile("[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*");
  private static final Pattern FEATURE = Pattern.compile("(?m)^\\s*[-*+]\\s+(\\S.*)$");

  private final SolutionContent content;
  private final ApplicationProfile software;
  private final List<FieldError> missing = new ArrayList<>();

  private PubliccodeFile(SolutionContent content) {
    this.content = content;
    this.software = content.application();
  }

  /**
   * @throws NotFoundException when it is no application with a repository
   * @throws StateRuleException naming what is missing
   */
  static String of(long id, SolutionContent content) {
    ApplicationProfile software = content.application();
    if (software == null || software.repositoryUrl() == null) {
      throw new NotFoundException("publiccode", id);
    }
    PubliccodeFile file = new PubliccodeFile(content);
    Map<String, Object> members = file.members();
    if (!file.missing.isEmpty()) {
      throw new StateRuleException("publiccode-lacks", file.missing);
    }
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setAllowUnicode(true);
    options.setSplitLines(false);
    return new Yaml(options).dump(members);
  }

  private Map<String, Object> members() {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("publiccodeYmlVersion", "0.7.0");
    file.put("name", content.title());
    file.put("url", software.repositoryUrl());
    link("website").ifPresent(url -> file.put("landingURL", url));
    List<String> origins = links("based-on");
    if (!origins.isEmpty()) {
      file.put("isBasedOn", origins);
    }
    file.put("platforms", platforms());
    file.put("developmentStatus", status());
    file.put("softwareType", type());
    String language = content.language() == null ? "id" : content.language();
    file.put("description", Map.of(language, description()));
    file.put("legal", Map.of("license", Objects.requireNonNullElse(licence(), "")));
    file.put("maintenance", Map.of("type", maintenance()));
    Map<String, Object> localisation = new LinkedHashMap<>();
    // Nothing is recorded about translations, so only the language of the record is claimed.
    localisation.put("localisationReady", false);
    localisation.put("availableLanguages", List.of(language));
    file.put("localisation", localisation);
    return file;
  }

  private Stream<String> urls(String rel) {
    return content.links().stream()
        .filter(link -> rel.equals(link.rel()))
        .map(SolutionContent.Link::url);
  }

  private java.util.Optional<String> link(String rel) {
    return urls(rel).findFirst();
  }

  private List<String> links(String rel) {
    return urls(rel).toList();
  }

  private List<String> platforms() {
    List<String> platforms =
        software.platforms().stream().map(p -> p.toLowerCase(Locale.ROOT)).distinct().toList();
    if (platforms.isEmpty()) {
      lacks("application.platforms", "publiccode-platforms");
    }
    return platforms;
  }

  private String status() {
    String said = plain(software.developmentStatus());
    if (STATUSES.contains(said)) {
      return said;
    }
    if (content.stage() == null) {
      lacks("application.developmentStatus", "publiccode-status");
      return "";
    }
    return switch (content.stage()) {
      case INITIATIVE -> "concept";
      case PILOT -> "beta";
      case LIVE -> "stable";
      case STOPPED -> "obsolete";
    };
  }

  private String type() {
    String said = software.softwareType();
    if (said != null && TYPE.matcher(said).matches()) {
      return said;
    }
    Set<String> platforms =
        software.platforms().stream().map(PubliccodeFile::plain).collect(Collectors.toSet());
    if (platforms.contains("web")) {
      return "standalone/web";
    }
    if (platforms.contains("android") || platforms.contains("ios")) {
      return "standalone/mobile";
    }
    lacks("application.softwareType", "publiccode-type");
    return "";
  }

  private Map<String, Object> description() {
    Map<String, Object> texts = new LinkedHashMap<>();
    texts.put("shortDescription", cut(content.summary(), SHORT));
    String longText =
        Stream.of(content.problem(), content.approach(), content.results())
            .filter(Objects::nonNull)
            .map(String::strip)
            .collect(Collectors.joining("\n\n"));
    if (longText.length() < SHORT) {
      lacks("approach", "publiccode-text", SHORT);
    }
    texts.put("longDescription", cut(longText, LONG));
    texts.put("features", features());
    return texts;
  }

  /** The items of lists in the approach: where an import puts them. */
  private List<String> features() {
    List<String> features = new ArrayList<>();
    Matcher items = FEATURE.matcher(content.approach() == null ? "" : content.approach());
    while (items.find()) {
      features.add(items.group(1).strip());
    }
    if (features.isEmpty()) {
      lacks("approach", "publiccode-features");
    }
    return features;
  }

  private String licence() {
    String said = software.licence();
    if (said == null || !LICENCE.matcher(said).matches()) {
      lacks("application.licence", "publiccode-licence");
      return null;
    }
    return said;
  }

  /** A contract would have to be named with its end, which nobody records. */
  private String maintenance() {
    boolean contract =
        content.partners().stream().anyMatch(partner -> "maintenance".equals(partner.role()));
    if (contract || content.ownerUnit() == null) {
      lacks("ownerUnit", "publiccode-maintenance");
    }
    return "internal";
  }

  private void lacks(String field, String code, Object... values) {
    missing.add(FieldError.of(field, code, values));
  }

  private static String plain(String text) {
    return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1).stripTrailing() + "…";
  }
}

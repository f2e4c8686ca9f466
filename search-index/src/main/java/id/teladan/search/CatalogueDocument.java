package id.teladan.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What the index knows about one entry of the catalogue. Built by {@link #builder}; everything
 * except key, version, kind, id, title and readers may be left out, and what is left out is
 * unknown: it is found by words but counted under no facet value.
 *
 * @param key unique in the whole index and stable for the life of the entry, for example {@code
 *     solution:12}; unlike {@code kind}, which may change, it never does
 * @param version grows with every change of the entry; an older version never replaces a newer one
 * @param kind facet KIND, for example {@code APPLICATION}
 * @param id the entry's id in its resource, answered in hits
 * @param url where a reader finds it, a path below the application
 * @param language of the texts, {@code id} or {@code en}
 * @param title plain text
 * @param summary plain text, may be empty
 * @param sections the body in named parts
 * @param regionCode the owning region, may be null
 * @param regionAncestors codes of the regions above it; filtering by one of them finds this entry
 * @param regionNames names and short names by which the region is typed; searched with low weight
 * @param mainAffair code such as {@code 2.18}, may be null
 * @param otherAffairs further affairs
 * @param affairNames names by which the affairs are typed; searched with low weight
 * @param audience facet AUDIENCE, may be null
 * @param stage facet STAGE, may be null
 * @param evidenceLevel 0 to 4, null when unknown
 * @param sharing facet SHARING, may be null
 * @param year facet YEAR, may be null
 * @param date the date by which {@link Sort#NEWEST} orders, may be null
 * @param ownerUnit the unit in charge, may be null
 * @param tags free words
 * @param aliases other names of the same thing; searched like the title
 * @param readers tokens of those who may read it; {@link Viewer#PUBLIC} for everybody
 * @param adopters how many regions use it
 * @param lastVerified when somebody last looked whether it is still true, may be null
 */
public record CatalogueDocument(
    String key,
    long version,
    String kind,
    String id,
    String url,
    String language,
    String title,
    String summary,
    List<Section> sections,
    String regionCode,
    Set<String> regionAncestors,
    List<String> regionNames,
    String mainAffair,
    Set<String> otherAffairs,
    List<String> affairNames,
    String audience,
    String stage,
    Integer evidenceLevel,
    String sharing,
    Integer year,
    LocalDate date,
    String ownerUnit,
    List<String> tags,
    List<String> aliases,
    Set<String> readers,
    int adopters,
    LocalDate lastVerified) {

  public CatalogueDocument {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    sections = List.copyOf(sections);
    regionAncestors = Set.copyOf(regionAncestors);
    regionNames = List.copyOf(regionNames);
    otherAffairs = Set.copyOf(otherAffairs);
    affairNames = List.copyOf(affairNames);
    tags = List.copyOf(tags);
    aliases = List.copyOf(aliases);
    readers = Set.copyOf(readers);
  }

  /**
   * Starts a document. Without a call of {@link Builder#readers} nobody can read it.
   *
   * @param key unique in the whole index, for example {@code solution:12}
   * @param version of the entry
   * @param kind facet KIND
   * @param id the entry's id in its resource
   */
  public static Builder builder(String key, long version, String kind, String id) {
    return new Builder(key, version, kind, id);
  }

  /** Collects a document's attributes; null texts and null list members are taken as left out. */
  public static final class Builder {
    private final String key;
    private final long version;
    private final String kind;
    private final String id;
    private String url = "";
    private String language = "id";
    private String title = "";
    private String summary = "";
    private final List<Section> sections = new ArrayList<>();
    private String regionCode;
    private Set<String> regionAncestors = Set.of();
    private List<String> regionNames = List.of();
    private String mainAffair;
    private Set<String> otherAffairs = Set.of();
    private List<String> affairNames = List.of();
    private String audience;
    private String stage;
    private Integer evidenceLevel;
    private String sharing;
    private Integer year;
    private LocalDate date;
    private String ownerUnit;
    private List<String> tags = List.of();
    private List<String> aliases = List.of();
    private Set<String> readers = Set.of();
    private int adopters;
    private LocalDate lastVerified;

    private Builder(String key, long version, String kind, String id) {
      this.key = key;
      this.version = version;
      this.kind = kind;
      this.id = id;
    }

    public Builder url(String value) {
      url = text(value);
      return this;
    }

    public Builder language(String value) {
      language = value == null ? "id" : value;
      return this;
    }

    public Builder title(String value) {
      title = text(value);
      return this;
    }

    public Builder summary(String value) {
      summary = text(value);
      return this;
    }

    /** Adds one part of the body; a null or blank text adds nothing. */
    public Builder section(String name, String value) {
      if (value != null && !value.isBlank()) {
        sections.add(new Section(name, value));
      }
      return this;
    }

    /** The owning region and the codes above it (province, and the nation if it shall count). */
    public Builder region(String code, Collection<String> ancestors) {
      regionCode = code;
      regionAncestors = set(ancestors);
      return this;
    }

    /**
     * Names of the region as people type them, for example {@code Jawa Barat} and {@code Jabar}.
     */
    public Builder regionNames(Collection<String> values) {
      regionNames = list(values);
      return this;
    }

    public Builder affairs(String main, Collection<String> others) {
      mainAffair = main;
      otherAffairs = set(others);
      return this;
    }

    public Builder affairNames(Collection<String> values) {
      affairNames = list(values);
      return this;
    }

    public Builder audience(String value) {
      audience = value;
      return this;
    }

    public Builder stage(String value) {
      stage = value;
      return this;
    }

    public Builder evidenceLevel(Integer value) {
      evidenceLevel = value;
      return this;
    }

    public Builder sharing(String value) {
      sharing = value;
      return this;
    }

    public Builder year(Integer value) {
      year = value;
      return this;
    }

    public Builder date(LocalDate value) {
      date = value;
      return this;
    }

    public Builder ownerUnit(String value) {
      ownerUnit = value;
      return this;
    }

    public Builder tags(Collection<String> values) {
      tags = list(values);
      return this;
    }

    public Builder aliases(Collection<String> values) {
      aliases = list(values);
      return this;
    }

    public Builder readers(Collection<String> values) {
      readers = set(values);
      return this;
    }

    public Builder readers(String... values) {
      return readers(Arrays.asList(values));
    }

    public Builder adopters(int value) {
      adopters = value;
      return this;
    }

    public Builder lastVerified(LocalDate value) {
      lastVerified = value;
      return this;
    }

    public CatalogueDocument build() {
      return new CatalogueDocument(
          key,
          version,
          kind,
          id,
          url,
          language,
          title,
          summary,
          sections,
          regionCode,
          regionAncestors,
          regionNames,
          mainAffair,
          otherAffairs,
          affairNames,
          audience,
          stage,
          evidenceLevel,
          sharing,
          year,
          date,
          ownerUnit,
          tags,
          aliases,
          readers,
          adopters,
          lastVerified);
    }

    private static String text(String value) {
      return value == null ? "" : value;
    }

    private static List<String> list(Collection<String> values) {
      return values == null ? List.of() : values.stream().filter(Objects::nonNull).toList();
    }

    private static Set<String> set(Collection<String> values) {
      return new LinkedHashSet<>(list(values));
    }
  }
}

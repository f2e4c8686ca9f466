package id.teladan.region;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All regions, held in memory. They change only by a migration, which runs before anything asks, so
 * one reading at the first question is enough. Public knowledge: no permission is asked.
 */
@ApplicationScoped
public class RegionDirectory {
  public static final String NATION = "ID";

  @Inject private EntityManager entities;

  private Map<String, RegionView> byCode;

  @PostConstruct
  void read() {
    Map<String, RegionView> read = new LinkedHashMap<>();
    entities
        .createQuery("select r from Region r order by r.code", Region.class)
        .getResultList()
        .forEach(r -> read.put(r.view().code(), r.view()));
    byCode = read;
  }

  public Optional<RegionView> lookup(String code) {
    return Optional.ofNullable(code == null ? null : byCode.get(code));
  }

  /**
   * @throws NotFoundException when no region has this code
   */
  public RegionView get(String code) {
    return lookup(code).orElseThrow(() -> new NotFoundException("region", code));
  }

  /** The official name, or null for null and for a code that nobody has. */
  public String name(String code) {
    return lookup(code).map(RegionView::name).orElse(null);
  }

  /** The short name where there is one. */
  public String label(String code) {
    return lookup(code).map(RegionView::label).orElse(code);
  }

  /**
   * Refuses a code that no region has.
   *
   * @param field the field to name in the refusal
   * @throws InvalidInputException with {@code unknown-region}
   */
  public void require(String field, String code) {
    if (code != null && !byCode.containsKey(code)) {
      throw new InvalidInputException(FieldError.of(field, "unknown-region", code));
    }
  }

  public Collection<RegionView> all() {
    return byCode.values();
  }

  public List<RegionView> provinces() {
    return having(r -> r.level() == RegionLevel.PROVINCE);
  }

  /** The regencies and cities of a province, or the provinces of the nation. */
  public List<RegionView> childrenOf(String code) {
    return having(r -> code.equals(r.parentCode()));
  }

  /** The codes above a region, nearest first: province, nation. */
  public List<String> ancestors(String code) {
    List<String> above = new ArrayList<>();
    for (String next = parent(code); next != null; next = parent(next)) {
      above.add(next);
    }
    return above;
  }

  /**
   * Regions by level, parent and part of a name.
   *
   * @param filter null members do not filter
   */
  public Page<RegionView> list(RegionFilter filter, PageRequest request) {
    List<RegionView> found = having(filter::accepts);
    List<RegionView> items = found.stream().skip(request.offset()).limit(request.size()).toList();
    return new Page<>(items, found.size(), request.page(), request.size());
  }

  private String parent(String code) {
    return lookup(code).map(RegionView::parentCode).orElse(null);
  }

  private List<RegionView> having(Predicate<RegionView> condition) {
    return byCode.values().stream().filter(condition).toList();
  }

  /**
   * What a list of regions is narrowed by; null members do not filter.
   *
   * @param text a part of the name or short name, in any case
   */
  public record RegionFilter(RegionLevel level, String parentCode, String text) {

    boolean accepts(RegionView region) {
      return (level == null || region.level() == level)
          && (parentCode == null || parentCode.equals(region.parentCode()))
          && (text == null || contains(region.name()) || contains(region.shortName()));
    }

    private boolean contains(String name) {
      return name != null
          && name.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }
  }
}

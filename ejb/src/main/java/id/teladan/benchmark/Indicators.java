package id.teladan.benchmark;

import id.teladan.region.RegionLevel;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Indicators, their figures and the origins of young regions, as the database holds them. */
@ApplicationScoped
class Indicators {
  private static final String VALUES =
      "select new id.teladan.benchmark.ValueView(v.indicatorCode, v.regionCode, v.observedYear,"
          + " v.periodMonth, v.framework, v.amount, v.status, v.source)"
          + " from IndicatorValue v where v.indicatorCode = :indicator";

  /** Behind all indicators of the reference data. */
  private static final int OWN_FROM = 1000;

  @Inject private EntityManager entities;

  List<IndicatorView> all() {
    return entities
        .createQuery("select i from Indicator i order by i.position", Indicator.class)
        // Else each indicator would ask for its lists by itself.
        .setHint("eclipselink.batch", "i.affairs")
        .setHint("eclipselink.batch", "i.frameworks")
        .getResultStream()
        .map(Indicator::view)
        .toList();
  }

  /**
   * @throws NotFoundException when there is no such indicator
   * @throws InvalidInputException when none is named
   */
  IndicatorView get(String code) {
    if (code == null || code.isBlank()) {
      throw new InvalidInputException(FieldError.of("indicator", "required"));
    }
    return lookup(code).orElseThrow(() -> new NotFoundException("indicator", code));
  }

  /**
   * @param field the field to name in the refusal
   * @throws InvalidInputException when there is no such indicator
   */
  IndicatorView require(String field, String code) {
    if (code == null || code.isBlank()) {
      throw new InvalidInputException(FieldError.of(field, "required"));
    }
    return lookup(code)
        .orElseThrow(
            () -> new InvalidInputException(FieldError.of(field, "unknown-indicator", code)));
  }

  boolean exists(String code) {
    return lookup(code).isPresent();
  }

  IndicatorView add(IndicatorContent content) {
    Integer last =
        entities
            .createQuery("select max(i.position) from Indicator i", Integer.class)
            .getSingleResult();
    Indicator made =
        new Indicator(content.code(), Math.max(OWN_FROM, last == null ? 0 : last + 1), content);
    entities.persist(made);
    entities.flush();
    return made.view();
  }

  IndicatorView write(String code, IndicatorContent content) {
    Indicator indicator =
        entities.find(Indicator.class, code, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    indicator.write(content);
    entities.flush();
    return indicator.view();
  }

  private Optional<IndicatorView> lookup(String code) {
    return Optional.ofNullable(entities.find(Indicator.class, code)).map(Indicator::view);
  }

  /** Figures of these regions in these years, by region, year and way of measuring. */
  List<ValueView> values(String indicator, Collection<String> regions, YearRange years) {
    if (regions.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            VALUES
                + " and v.regionCode in :regions and v.observedYear between :low and :high"
                + " order by v.regionCode, v.observedYear, v.framework, v.periodMonth",
            ValueView.class)
        .setParameter("indicator", indicator)
        .setParameter("regions", regions)
        .setParameter("low", years.low())
        .setParameter("high", years.high())
        .getResultList();
  }

  /** A page of the figures of all regions in these years, in the same order. */
  Page<ValueView> values(String indicator, YearRange years, PageRequest page) {
    List<ValueView> items =
        entities
            .createQuery(
                VALUES
                    + " and v.observedYear between :low and :high"
                    + " order by v.regionCode, v.observedYear, v.framework, v.periodMonth",
                ValueView.class)
            .setParameter("indicator", indicator)
            .setParameter("low", years.low())
            .setParameter("high", years.high())
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    long total =
        entities
            .createQuery(
                "select count(v) from IndicatorValue v where v.indicatorCode = :indicator"
                    + " and v.observedYear between :low and :high",
                Long.class)
            .setParameter("indicator", indicator)
            .setParameter("low", years.low())
            .setParameter("high", years.high())
            .getSingleResult();
    return new Page<>(items, total, page.page(), page.size());
  }

  /** Figures of all regions that may be ranked together. */
  List<ValueView> values(String indicator, Edition edition) {
    return entities
        .createQuery(
            VALUES
                + " and v.observedYear = :year and v.framework = :framework"
                + " and v.periodMonth = :month order by v.regionCode",
            ValueView.class)
        .setParameter("indicator", indicator)
        .setParameter("year", edition.year())
        .setParameter("framework", edition.measure().storedFramework())
        .setParameter("month", edition.measure().storedMonth())
        .getResultList();
  }

  /** What can be compared, the oldest first. */
  List<Edition> editions(String indicator) {
    return editionsByIndicator(null, indicator).getOrDefault(indicator, List.of());
  }

  /** What can be ranked among the regions of one level, the oldest first. */
  List<Edition> editions(String indicator, RegionLevel level) {
    return editionsByIndicator(level, indicator).getOrDefault(indicator, List.of());
  }

  /**
   * The same for many indicators at once.
   *
   * @param level null for all
   * @param indicator null for all
   */
  Map<String, List<Edition>> editionsByIndicator(RegionLevel level, String indicator) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select distinct indicator_code, observed_year, framework, period_month"
                    + " from indicator_edition where (level = ?1 or ?2 = '')"
                    + " and (indicator_code = ?3 or ?4 = '')")
            .setParameter(1, level == null ? "" : level.name())
            .setParameter(2, level == null ? "" : level.name())
            .setParameter(3, indicator == null ? "" : indicator)
            .setParameter(4, indicator == null ? "" : indicator)
            .getResultList();
    Map<String, List<Edition>> found = new HashMap<>();
    for (Object row : rows) {
      Object[] r = (Object[]) row;
      Measure measure = Measure.stored((String) r[2], ((Number) r[3]).intValue());
      found
          .computeIfAbsent((String) r[0], k -> new ArrayList<>())
          .add(new Edition(((Number) r[1]).intValue(), measure));
    }
    found.values().forEach(editions -> editions.sort(null));
    return found;
  }

  /** Levels whose regions have figures. */
  List<RegionLevel> levels(String indicator) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select distinct level from indicator_edition where indicator_code = ?1")
            .setParameter(1, indicator)
            .getResultList();
    return rows.stream().map(level -> RegionLevel.valueOf((String) level)).sorted().toList();
  }

  /** The newest figures of regions of that level; empty for an indicator without any. */
  Optional<Edition> latest(String indicator, RegionLevel level) {
    List<Edition> editions = editions(indicator, level);
    return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
  }

  /** Figures of these regions since a year, of all indicators. */
  List<ValueView> allValues(Collection<String> regions, int since) {
    if (regions.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            VALUES.substring(0, VALUES.indexOf(" where"))
                + " where v.regionCode in :regions and v.observedYear >= :since",
            ValueView.class)
        .setParameter("regions", regions)
        .setParameter("since", since)
        .getResultList();
  }

  /** Every figure of these regions that a reading of fit compares, by indicator. */
  Map<String, List<ValueView>> fitValues(Collection<String> regions) {
    return Arrays.stream(FitFactor.values())
        .filter(factor -> !factor.isAnswered())
        .map(FitFactor::indicator)
        .collect(Collectors.toMap(code -> code, code -> values(code, regions, YearRange.ALL)));
  }

  /** Where young regions came from, by their codes. */
  Map<String, RegionOrigin> origins() {
    List<?> rows =
        entities
            .createNativeQuery(
                "select region_code, origin_code, since_year, law from region_origin")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            r ->
                new RegionOrigin(
                    (String) r[0], (String) r[1], ((Number) r[2]).intValue(), (String) r[3]))
        .collect(Collectors.toMap(RegionOrigin::regionCode, Function.identity()));
  }
}

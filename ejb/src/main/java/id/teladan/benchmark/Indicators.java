package id.teladan.benchmark;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
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

  @Inject private EntityManager entities;

  List<IndicatorView> all() {
    return entities
        .createQuery("select i from Indicator i order by i.position", Indicator.class)
        .getResultStream()
        .map(Indicator::view)
        .toList();
  }

  /**
   * @throws NotFoundException when there is no such indicator
   */
  IndicatorView get(String code) {
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

  /** Figures of all regions in these years, in the same order. */
  List<ValueView> values(String indicator, YearRange years) {
    return entities
        .createQuery(
            VALUES
                + " and v.observedYear between :low and :high"
                + " order by v.regionCode, v.observedYear, v.framework, v.periodMonth",
            ValueView.class)
        .setParameter("indicator", indicator)
        .setParameter("low", years.low())
        .setParameter("high", years.high())
        .getResultList();
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

  /** What can be ranked, the oldest first. */
  List<Edition> editions(String indicator) {
    return entities
        .createQuery(
            "select distinct v.observedYear, v.framework, v.periodMonth from IndicatorValue v"
                + " where v.indicatorCode = :indicator",
            Object[].class)
        .setParameter("indicator", indicator)
        .getResultStream()
        .map(r -> new Edition((Integer) r[0], Measure.stored((String) r[1], (Integer) r[2])))
        .sorted()
        .toList();
  }

  /** Codes of all regions that have a figure. */
  List<String> regions(String indicator) {
    return entities
        .createQuery(
            "select distinct v.regionCode from IndicatorValue v"
                + " where v.indicatorCode = :indicator",
            String.class)
        .setParameter("indicator", indicator)
        .getResultList();
  }

  /** The newest figures there are; empty for an indicator without any. */
  Optional<Edition> latest(String indicator) {
    List<Edition> editions = editions(indicator);
    return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
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

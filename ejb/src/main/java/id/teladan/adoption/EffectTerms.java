package id.teladan.adoption;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What came of it, as stored; its indicators and their figures are rows of the adoption. */
@Embeddable
class EffectTerms {
  @Enumerated(EnumType.STRING)
  @Column(name = "effect_seen")
  private EffectSeen seen;

  @Column(name = "effect_note")
  private String note;

  @Column(name = "effect_shared")
  private boolean shared;

  protected EffectTerms() {}

  EffectTerms(AdoptionEffect content) {
    seen = content.seen();
    note = content.note();
    shared = content.shared();
  }

  /** The figures of all indicators, each indicator's in the order of their dates. */
  static List<ActualRow> actuals(AdoptionEffect content) {
    List<ActualRow> rows = new ArrayList<>();
    for (int i = 0; i < content.indicators().size(); i++) {
      int place = i;
      content.indicators().get(i).values().stream()
          .sorted(Comparator.comparing(EffectValue::on))
          .forEach(value -> rows.add(new ActualRow(place, value)));
    }
    return rows;
  }

  AdoptionEffect view(List<EffectRow> indicators, List<ActualRow> actuals) {
    return new AdoptionEffect(
        seen,
        note,
        shared,
        IntStream.range(0, indicators.size())
            .mapToObj(place -> indicators.get(place).view(values(actuals, place)))
            .toList());
  }

  private static List<EffectValue> values(List<ActualRow> actuals, int place) {
    return actuals.stream().filter(row -> row.isOf(place)).map(ActualRow::view).toList();
  }
}

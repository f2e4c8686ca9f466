package id.teladan.benchmark;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is measured. Most are written by {@link IndicatorReference}; those that people enter are
 * {@code own}, and only they can be changed here.
 */
@Entity
class Indicator {
  @Id private String code;

  @Version private int version;
  private int position;
  private boolean own;

  @Column(name = "name_id")
  private String nameId;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "definition_id")
  private String definitionId;

  @Column(name = "definition_en")
  private String definitionEn;

  @Column(name = "unit_id")
  private String unitId;

  @Column(name = "unit_en")
  private String unitEn;

  private int decimals;

  @Enumerated(EnumType.STRING)
  private Better better;

  private String source;
  private String licence;
  private BigDecimal lowest;
  private BigDecimal highest;

  @Column(name = "note_id")
  private String noteId;

  @Column(name = "note_en")
  private String noteEn;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "indicator_affair",
      joinColumns = @JoinColumn(name = "indicator_code", referencedColumnName = "code"))
  @Column(name = "affair_code")
  private Set<String> affairs = new TreeSet<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "indicator_framework",
      joinColumns = @JoinColumn(name = "indicator_code", referencedColumnName = "code"))
  @OrderColumn(name = "pos")
  private List<FrameworkRow> frameworks = new ArrayList<>();

  protected Indicator() {}

  Indicator(String code, int position, IndicatorContent content) {
    this.code = code;
    this.position = position;
    this.own = true;
    write(content);
  }

  final void write(IndicatorContent content) {
    nameId = content.name();
    nameEn = content.nameEn();
    definitionId = content.definition();
    definitionEn = content.definitionEn();
    unitId = content.unitName();
    unitEn = content.unit();
    decimals = content.decimals();
    better = content.better();
    source = content.source();
    licence = content.licence();
    lowest = content.lowest();
    highest = content.highest();
    noteId = content.note();
    noteEn = content.noteEn();
    affairs.clear();
    affairs.addAll(content.affairs());
    frameworks.clear();
    content.frameworks().forEach(f -> frameworks.add(new FrameworkRow(f)));
  }

  IndicatorView view() {
    return new IndicatorView(
        code,
        new Wording(nameId, nameEn),
        new Wording(unitId, unitEn),
        decimals,
        better,
        source,
        new Wording(noteId, noteEn),
        affairs.stream().sorted().toList(),
        new IndicatorFacts(
            new Wording(definitionId, definitionEn),
            licence,
            plain(lowest),
            plain(highest),
            frameworks.stream().map(FrameworkRow::view).toList(),
            own,
            version));
  }

  private static BigDecimal plain(BigDecimal bound) {
    return bound == null ? null : ValueView.plain(bound);
  }
}

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
import java.util.Set;
import java.util.TreeSet;

/** What is measured; written by {@link IndicatorReference} alone. */
@Entity
class Indicator {
  @Id private String code;

  private int position;

  @Column(name = "name_id")
  private String nameId;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "unit_id")
  private String unitId;

  @Column(name = "unit_en")
  private String unitEn;

  private int decimals;

  @Enumerated(EnumType.STRING)
  private Better better;

  private String source;

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

  IndicatorView view() {
    return new IndicatorView(
        code,
        new Wording(nameId, nameEn),
        new Wording(unitId, unitEn),
        decimals,
        better,
        source,
        new Wording(noteId, noteEn),
        affairs.stream().sorted().toList());
  }
}

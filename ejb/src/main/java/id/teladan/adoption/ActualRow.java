package id.teladan.adoption;

import id.teladan.shared.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** A measured figure as stored, with the place of its indicator. */
@Embeddable
class ActualRow {
  @Column(name = "effect_pos")
  private int effect;

  @Column(name = "measured_on")
  private PartialDate on;

  private BigDecimal figure;
  private String note;

  protected ActualRow() {}

  ActualRow(int effect, EffectValue content) {
    this.effect = effect;
    on = content.on();
    figure = content.value();
    note = content.note();
  }

  boolean isOf(int place) {
    return effect == place;
  }

  EffectValue view() {
    return new EffectValue(on, shown(figure), note);
  }

  /** Without the zeros that the database fills up with. */
  static BigDecimal shown(BigDecimal stored) {
    if (stored == null) {
      return null;
    }
    BigDecimal bare = stored.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}

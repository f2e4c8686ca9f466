package id.teladan.adoption;

import id.teladan.shared.Lengths;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * What came of an adoption.
 *
 * @param seen null when the region has not said yet
 * @param shared whether everybody may read it
 */
public record AdoptionEffect(
    EffectSeen seen,
    @Size(max = Lengths.TEXT) String note,
    Boolean shared,
    @Size(max = INDICATORS) List<@Valid EffectIndicator> indicators) {
  static final int INDICATORS = 12;
  private static final AdoptionEffect NOTHING = new AdoptionEffect(null, null, false, null);

  public AdoptionEffect {
    shared = Boolean.TRUE.equals(shared);
    indicators =
        indicators == null ? List.of() : indicators.stream().filter(Objects::nonNull).toList();
  }

  /** Nothing said yet. */
  static AdoptionEffect nothing() {
    return NOTHING;
  }

  AdoptionEffect forPublic() {
    return shared ? this : NOTHING;
  }

  public EffectSeen getSeen() {
    return seen;
  }

  public String getNote() {
    return note;
  }

  public Boolean getShared() {
    return shared;
  }

  public List<EffectIndicator> getIndicators() {
    return indicators;
  }

  /** Whether anything is said. */
  public boolean isSaid() {
    return seen != null || note != null || !indicators.isEmpty();
  }
}

package id.teladan.benchmark;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A version of the method or formula that an indicator is measured by. Figures of two frameworks
 * are never joined or ranked together.
 *
 * @param code for example {@code SPBE-2020}
 */
public record Framework(
    @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{0,59}") String code,
    @NotBlank @Size(max = Lengths.TITLE) String name,
    @Size(max = Lengths.TITLE) String nameEn) {

  public String getCode() {
    return code;
  }

  public String in(java.util.Locale locale) {
    return "en".equals(locale.getLanguage()) ? nameEn : name;
  }
}

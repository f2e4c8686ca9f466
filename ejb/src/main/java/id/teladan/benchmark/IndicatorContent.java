package id.teladan.benchmark;

import id.teladan.shared.Lengths;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What somebody writes about an indicator: the editable members of the REST resource.
 *
 * @param code for example {@code SPBE_INDEX}; cannot be changed later
 * @param unit what the figures count, in English
 * @param unitName the same in Indonesian
 * @param decimals digits after the comma that its source prints
 */
public record IndicatorContent(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}") String code,
    @NotBlank @Size(max = 200) String name,
    @NotBlank @Size(max = 200) String nameEn,
    @Size(max = 2000) String definition,
    @Size(max = 2000) String definitionEn,
    @NotBlank @Size(max = 100) String unit,
    @NotBlank @Size(max = 100) String unitName,
    @NotNull @Min(0) @Max(6) Integer decimals,
    @NotNull Better better,
    @NotBlank @Size(max = Lengths.TITLE) String source,
    @Size(max = Lengths.TITLE) String licence,
    @Size(max = 2000) String note,
    @Size(max = 2000) String noteEn,
    BigDecimal lowest,
    BigDecimal highest,
    @Size(max = 20) List<String> affairs,
    @Size(max = 20) List<@Valid Framework> frameworks) {

  public IndicatorContent {
    affairs = copy(affairs);
    frameworks = copy(frameworks);
  }

  private static <T> List<T> copy(List<T> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).distinct().toList();
  }
}

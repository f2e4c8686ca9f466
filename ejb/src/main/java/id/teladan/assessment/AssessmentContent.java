package id.teladan.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * What somebody writes of a self-assessment: the editable members of the REST resource.
 *
 * @param regionCode cannot be changed later
 * @param year the year that is assessed; cannot be changed later
 * @param levels those that are known
 */
public record AssessmentContent(
    @NotNull String regionCode,
    @NotNull @Min(2020) @Max(2100) Integer year,
    @Size(max = 2000) String remark,
    @Size(max = 47) List<@Valid LevelContent> levels) {

  public AssessmentContent {
    levels = levels == null ? List.of() : levels.stream().filter(Objects::nonNull).toList();
  }
}

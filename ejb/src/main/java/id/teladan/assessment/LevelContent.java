package id.teladan.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The level of one indicator.
 *
 * @param indicator from 1 to 47
 * @param level from 1 to 5; null when it is not assessed yet
 * @param evidence what it is based on; for the region's own people
 */
public record LevelContent(
    @NotNull @Min(1) @Max(47) Integer indicator,
    @Min(1) @Max(5) Integer level,
    @Size(max = 1000) String evidence) {}

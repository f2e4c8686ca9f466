package id.teladan.solution;

import id.teladan.shared.Lengths;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * One change of many solutions.
 *
 * @param text the tag, the affair's code, or why they are archived
 */
public record BulkCommand(
    @NotNull BulkKind change,
    @Size(max = Lengths.SHORT) String text,
    @NotEmpty @Size(max = BulkCommand.MOST) List<@NotNull @Valid Item> items) {
  /** How many solutions one change may touch. */
  public static final int MOST = 500;

  /**
   * One of them.
   *
   * @param version the version that was looked at; null takes the present one
   */
  public record Item(@NotNull Long solutionId, Integer version) {}
}

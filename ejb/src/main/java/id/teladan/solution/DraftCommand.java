package id.teladan.solution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Keeps what stands in the editor.
 *
 * @param key a UUID that the editor chose; the same again replaces what was kept
 * @param solutionId which solution is edited; null for one that is not entered yet
 * @param baseVersion the version that the editing began with
 * @param version the draft's version that the editor saw last; null for the first time
 * @param fields every field that holds text
 */
public record DraftCommand(
    @NotNull @Pattern(regexp = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
        String key,
    Long solutionId,
    Integer baseVersion,
    Integer version,
    @Size(max = 2000) List<@Valid TypedField> fields) {

  public DraftCommand {
    fields = fields == null ? List.of() : List.copyOf(fields);
  }
}

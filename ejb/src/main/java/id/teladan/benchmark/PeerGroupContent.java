package id.teladan.benchmark;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * What somebody writes of a group of regions.
 *
 * @param shared whether everybody who has the link may see it; else only its region's people
 * @param members codes of regions
 */
public record PeerGroupContent(
    @NotBlank @Size(max = 100) String name,
    Boolean shared,
    @NotEmpty @Size(max = 20) List<String> members) {

  public PeerGroupContent {
    members =
        members == null
            ? List.of()
            : members.stream().filter(Objects::nonNull).map(String::strip).distinct().toList();
  }
}

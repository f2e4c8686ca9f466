package id.teladan.watch;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a person saves.
 *
 * @param name how the person calls it
 * @param query the query of the search's address, for example {@code q=izin&region=65}
 */
public record SavedSearchContent(
    @NotBlank @Size(max = Lengths.TITLE) String name, @NotBlank @Size(max = 4000) String query) {

  SavedSearchContent canonical() {
    return new SavedSearchContent(name == null ? null : name.strip(), SearchText.canonical(query));
  }
}

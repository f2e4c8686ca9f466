package id.teladan.discovery;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What an administrator writes about a group of terms that mean the same.
 *
 * @param terms words or phrases, 2 to 20; whoever searches one also finds the others
 * @param note why, for other administrators
 * @param active false switches the group off; null is true
 */
public record ThesaurusGroupContent(
    List<String> terms, @Size(max = Lengths.SUMMARY) String note, Boolean active) {

  public ThesaurusGroupContent {
    terms = terms == null ? List.of() : terms.stream().map(ThesaurusGroupContent::clean).toList();
    note = note == null || note.isBlank() ? null : note.strip();
    active = active == null || active;
  }

  private static String clean(String term) {
    return term == null ? "" : term.strip().replaceAll("\\s+", " ");
  }
}

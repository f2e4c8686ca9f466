package id.teladan.discovery;

import java.util.List;

/**
 * A group of terms that mean the same, as administrators see it.
 *
 * @param id of a built-in group its first term in the form of an address, else a number
 * @param builtInTerms what Teladan begins with; empty for an added group
 * @param version 0 for a built-in group that nobody touched
 */
public record ThesaurusGroupView(
    String id,
    List<String> terms,
    String note,
    boolean active,
    ThesaurusOrigin origin,
    List<String> builtInTerms,
    int version) {

  public ThesaurusGroupView {
    terms = List.copyOf(terms);
    builtInTerms = List.copyOf(builtInTerms);
  }

  public String getId() {
    return id;
  }

  public List<String> getTerms() {
    return terms;
  }

  public String getNote() {
    return note;
  }

  public boolean isActive() {
    return active;
  }

  public ThesaurusOrigin getOrigin() {
    return origin;
  }

  public List<String> getBuiltInTerms() {
    return builtInTerms;
  }

  public int getVersion() {
    return version;
  }
}

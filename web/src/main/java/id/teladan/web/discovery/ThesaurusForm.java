package id.teladan.web.discovery;

import id.teladan.discovery.ThesaurusGroupContent;
import id.teladan.discovery.ThesaurusGroupView;
import java.util.List;

/** What stands in the form of a group: a term a line. */
public class ThesaurusForm {
  private int version;
  private String terms = "";
  private String note;
  private boolean active = true;
  private String word;

  void fill(ThesaurusGroupView group) {
    version = group.version();
    note = group.note();
    active = group.active();
    write(group.terms());
  }

  void write(List<String> lines) {
    terms = String.join("\n", lines);
  }

  ThesaurusGroupContent content() {
    List<String> lines =
        terms == null ? List.of() : terms.lines().filter(line -> !line.isBlank()).toList();
    return new ThesaurusGroupContent(lines, note, active);
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getTerms() {
    return terms;
  }

  public void setTerms(String terms) {
    this.terms = terms;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }

  public String getWord() {
    return word;
  }

  public void setWord(String word) {
    this.word = word;
  }
}

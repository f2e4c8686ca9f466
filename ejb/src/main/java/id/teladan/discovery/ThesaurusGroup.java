package id.teladan.discovery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;

/** A group that an administrator added, or what became of a built-in one. */
@Entity
@Table(name = "thesaurus_group")
class ThesaurusGroup {
  private static final String SEPARATOR = " = ";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "thesaurus_group_seq")
  @SequenceGenerator(name = "thesaurus_group_seq", sequenceName = "thesaurus_group_seq")
  private Long id;

  @Version private int version;

  @Column(name = "built_in")
  private String builtIn;

  private String terms;
  private String note;
  private boolean active;

  protected ThesaurusGroup() {}

  /**
   * @param builtIn the key of the built-in group it stands for; null for a new group
   */
  ThesaurusGroup(String builtIn, ThesaurusGroupContent content) {
    this.builtIn = builtIn;
    write(content);
  }

  final void write(ThesaurusGroupContent content) {
    terms = String.join(SEPARATOR, content.terms());
    note = content.note();
    active = content.active();
  }

  String builtIn() {
    return builtIn;
  }

  ThesaurusGroupView view() {
    List<String> own = List.of(terms.split(SEPARATOR));
    List<String> first = builtIn == null ? List.of() : BuiltInGroups.all().get(builtIn);
    return builtIn == null || first == null
        ? new ThesaurusGroupView(
            id.toString(), own, note, active, ThesaurusOrigin.ADDED, List.of(), version)
        : new ThesaurusGroupView(
            builtIn, own, note, active, ThesaurusOrigin.CHANGED, first, version);
  }
}

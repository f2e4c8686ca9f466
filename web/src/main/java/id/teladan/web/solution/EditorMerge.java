package id.teladan.web.solution;

import id.teladan.solution.FieldChange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** What others saved while somebody typed, in pages {@code #{editorMerge}}. */
@Named
@RequestScoped
public class EditorMerge {
  @Inject private EditorDesk desk;
  @Inject private EditorView view;

  public boolean isMerged() {
    return desk.merge() != null;
  }

  /** What somebody else changed in another way: they before, mine after. */
  public List<FieldChange> getClashes() {
    return isMerged() ? desk.merge().clashes() : List.of();
  }

  /** The names of what was taken over from somebody else. */
  public String getTaken() {
    return !isMerged()
        ? ""
        : desk.merge().taken().stream().map(view::label).collect(Collectors.joining(", "));
  }

  public String label(String field) {
    return view.label(field);
  }
}

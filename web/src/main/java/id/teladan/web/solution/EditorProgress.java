package id.teladan.web.solution;

import id.teladan.solution.Completeness;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How far what lies on the editor's desk is, in pages {@code #{editorProgress}}. */
@Named
@RequestScoped
public class EditorProgress {
  private static final Map<String, String> EVERYTHING =
      Map.of("kind", "APPLICATION", "stage", "STOPPED");

  @Inject private EditorDesk desk;
  @Inject private EditorView view;

  public Completeness getCompleteness() {
    return Completeness.of(desk.typed());
  }

  /** What is still empty, by name. */
  public String getMissing() {
    return getCompleteness().missing().stream().map(view::label).collect(Collectors.joining(", "));
  }

  /** The names of all fields by member, for the page's script. */
  public String getFieldNames() {
    List<String> all = Completeness.of(EVERYTHING).missing();
    return EditorFault.names(all, view);
  }
}

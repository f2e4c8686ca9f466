package id.teladan.web.visit;

import id.teladan.visit.FindingContent;
import id.teladan.visit.FindingView;
import id.teladan.visit.NoteView;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands in the form of a finding. */
public class FindingForm extends SolutionField {
  private int version;
  private String title;
  private String text;
  private String why;
  private String preconditions;
  private String difference;
  private String risks;
  private String difficulties;
  private String costs;
  private String fit;
  private String recommendation;
  private boolean internal;
  private boolean sharedWithHost;
  private List<String> noteIds = List.of();

  void fill(FindingView finding) {
    FindingContent content = finding.content();
    version = finding.version();
    title = content.title();
    text = content.text();
    why = content.why();
    preconditions = content.preconditions();
    difference = content.difference();
    risks = content.risks();
    difficulties = content.difficulties();
    costs = content.costs();
    fit = content.fit();
    recommendation = content.recommendation();
    internal = content.internal();
    sharedWithHost = content.sharedWithHost();
    noteIds = content.noteIds();
    fill(content.solutionId());
  }

  /** Begins with what the notes say. */
  void gather(List<NoteView> notes) {
    text = joined(notes, NoteView::getText);
    difference = joined(notes, NoteView::getDifference);
    title =
        notes.stream()
            .map(NoteView::getTheme)
            .filter(theme -> theme != null && theme.length() <= 300)
            .findFirst()
            .orElse(null);
    fill(
        notes.stream()
            .map(NoteView::getSolutionId)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null));
  }

  private static String joined(List<NoteView> notes, Function<NoteView, String> part) {
    String all =
        notes.stream().map(part).filter(Objects::nonNull).collect(Collectors.joining("\n\n"));
    return all.isEmpty() ? null : all;
  }

  FindingContent content() {
    return new FindingContent(
        title,
        text,
        why,
        preconditions,
        difference,
        risks,
        difficulties,
        costs,
        fit,
        recommendation,
        solution(),
        noteIds,
        internal,
        sharedWithHost);
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }

  public String getPreconditions() {
    return preconditions;
  }

  public void setPreconditions(String preconditions) {
    this.preconditions = preconditions;
  }

  public String getDifference() {
    return difference;
  }

  public void setDifference(String difference) {
    this.difference = difference;
  }

  public String getRisks() {
    return risks;
  }

  public void setRisks(String risks) {
    this.risks = risks;
  }

  public String getDifficulties() {
    return difficulties;
  }

  public void setDifficulties(String difficulties) {
    this.difficulties = difficulties;
  }

  public String getCosts() {
    return costs;
  }

  public void setCosts(String costs) {
    this.costs = costs;
  }

  public String getFit() {
    return fit;
  }

  public void setFit(String fit) {
    this.fit = fit;
  }

  public String getRecommendation() {
    return recommendation;
  }

  public void setRecommendation(String recommendation) {
    this.recommendation = recommendation;
  }

  public boolean isInternal() {
    return internal;
  }

  public void setInternal(boolean internal) {
    this.internal = internal;
  }

  public boolean isSharedWithHost() {
    return sharedWithHost;
  }

  public void setSharedWithHost(boolean sharedWithHost) {
    this.sharedWithHost = sharedWithHost;
  }

  public List<String> getNoteIds() {
    return noteIds;
  }

  void setNoteIds(List<String> noteIds) {
    this.noteIds = List.copyOf(noteIds);
  }
}

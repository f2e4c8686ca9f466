package id.teladan.web.visit;

import id.teladan.visit.NoteContent;
import id.teladan.visit.NoteKind;
import id.teladan.visit.NoteView;
import java.time.Instant;

/** What stands in the form of a note. */
public class NoteForm extends SolutionField {
  private String id;
  private int version;
  private String theme;
  private String otherTheme;
  private String kind;
  private String text;
  private String similarity;
  private String difference;
  private String question;
  private String hostUnit;
  private String session;
  private String questionId;
  private Instant notedAt;

  void fill(NoteView note) {
    id = note.id();
    version = note.version();
    otherTheme = note.getTheme();
    kind = note.getKind() == null ? null : note.getKind().name();
    text = note.getText();
    similarity = note.getSimilarity();
    difference = note.getDifference();
    question = note.getQuestion();
    hostUnit = note.getHostUnit();
    session = note.getSession();
    questionId = note.getQuestionId();
    notedAt = note.content().notedAt();
    fill(note.getSolutionId());
  }

  NoteContent content() {
    return new NoteContent(
        otherTheme == null ? theme : otherTheme,
        text,
        kind == null ? null : NoteKind.valueOf(kind),
        similarity,
        difference,
        question,
        hostUnit,
        session,
        questionId,
        solution(),
        notedAt);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getTheme() {
    return theme;
  }

  public void setTheme(String theme) {
    this.theme = theme;
  }

  public String getOtherTheme() {
    return otherTheme;
  }

  public void setOtherTheme(String otherTheme) {
    this.otherTheme = otherTheme;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getSimilarity() {
    return similarity;
  }

  public void setSimilarity(String similarity) {
    this.similarity = similarity;
  }

  public String getDifference() {
    return difference;
  }

  public void setDifference(String difference) {
    this.difference = difference;
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = question;
  }

  public String getHostUnit() {
    return hostUnit;
  }

  public void setHostUnit(String hostUnit) {
    this.hostUnit = hostUnit;
  }
}

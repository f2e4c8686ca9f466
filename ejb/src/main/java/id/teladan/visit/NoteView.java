package id.teladan.visit;

import java.time.Instant;
import java.util.List;

/**
 * A note as its team reads it.
 *
 * @param id the UUID that the device gave it; unique within the visit
 * @param author the display name of who took it; null when unknown
 * @param createdAt when it arrived
 * @param photos in the order in which they arrived
 */
public record NoteView(
    String id,
    long visitId,
    int version,
    String author,
    Instant createdAt,
    Instant updatedAt,
    NoteContent content,
    List<NotePhoto> photos) {

  public NoteView {
    photos = List.copyOf(photos);
  }

  NoteView with(List<NotePhoto> pictures) {
    return new NoteView(id, visitId, version, author, createdAt, updatedAt, content, pictures);
  }

  public List<NotePhoto> getPhotos() {
    return photos;
  }

  public String getSession() {
    return content.session();
  }

  public String getQuestionId() {
    return content.questionId();
  }

  public String getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  public String getAuthor() {
    return author;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public Instant getNotedAt() {
    return content.notedAt() == null ? createdAt : content.notedAt();
  }

  public String getTheme() {
    return content.theme();
  }

  public String getText() {
    return content.text();
  }

  public NoteKind getKind() {
    return content.kind();
  }

  public String getSimilarity() {
    return content.similarity();
  }

  public String getDifference() {
    return content.difference();
  }

  public String getQuestion() {
    return content.question();
  }

  public String getHostUnit() {
    return content.hostUnit();
  }

  public Long getSolutionId() {
    return content.solutionId();
  }
}

package id.teladan.visit;

import id.teladan.attachment.AttachmentView;
import java.time.Instant;

/**
 * A picture of a note.
 *
 * @param id the UUID that the device gave it; null when it gave none
 * @param attachmentId the file, whose bytes {@link id.teladan.attachment.AttachmentReading} gives
 * @param caption what somebody said of it; null for nothing
 * @param url the address of its bytes
 */
public record NotePhoto(
    String id,
    long attachmentId,
    int version,
    String caption,
    String url,
    Integer width,
    Integer height,
    long size,
    Instant createdAt) {

  static NotePhoto of(AttachmentView file) {
    return new NotePhoto(
        file.clientId(),
        file.id(),
        file.version(),
        file.description(),
        file.url(),
        file.width(),
        file.height(),
        file.size(),
        file.createdAt().toInstant());
  }

  public String getCaption() {
    return caption;
  }

  public String getUrl() {
    return url;
  }

  public Integer getWidth() {
    return width;
  }

  public Integer getHeight() {
    return height;
  }
}

package id.teladan.attachment;

import java.time.OffsetDateTime;

/**
 * A file as its readers see it.
 *
 * @param ownerKind what it belongs to, for example {@code solution}
 * @param hash the SHA-256 of its bytes
 * @param name ends as its kind demands, whatever it was called
 * @param size in bytes
 * @param width of a picture in pixels; null else
 * @param height of a picture in pixels; null else
 * @param description what a picture shows, or what a file is; null when nobody said
 * @param clientId the UUID that its sender gave it; null for none
 */
public record AttachmentView(
    long id,
    int version,
    String ownerKind,
    long ownerId,
    String hash,
    String name,
    FileKind kind,
    long size,
    Integer width,
    Integer height,
    String description,
    String clientId,
    OffsetDateTime createdAt) {

  /** The address of its bytes, below the application's root. */
  public String url() {
    return "/api/v1/attachments/" + id + "/content";
  }

  public long getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  public String getName() {
    return name;
  }

  public FileKind getKind() {
    return kind;
  }

  public boolean isPicture() {
    return kind.isPicture();
  }

  public long getSize() {
    return size;
  }

  public Integer getWidth() {
    return width;
  }

  public Integer getHeight() {
    return height;
  }

  public String getDescription() {
    return description;
  }

  public String getUrl() {
    return url();
  }
}

package id.teladan.api.attachment;

import id.teladan.attachment.AttachmentView;
import id.teladan.attachment.FileKind;
import java.time.Instant;

/**
 * A file as REST shows it.
 *
 * @param name ends as its kind demands
 * @param size in bytes
 * @param sha256 of its bytes, hexadecimal
 * @param width of a picture in pixels; null else
 * @param height of a picture in pixels; null else
 * @param description what a picture shows, or what a file is
 * @param url the address of its bytes
 */
public record AttachmentJson(
    long id,
    String name,
    FileKind kind,
    String mediaType,
    long size,
    String sha256,
    Integer width,
    Integer height,
    String description,
    String url,
    Instant createdAt,
    int version) {

  public static AttachmentJson of(AttachmentView file) {
    return new AttachmentJson(
        file.id(),
        file.name(),
        file.kind(),
        file.kind().mediaType(),
        file.size(),
        file.hash(),
        file.width(),
        file.height(),
        file.description(),
        file.url(),
        file.createdAt().toInstant(),
        file.version());
  }
}

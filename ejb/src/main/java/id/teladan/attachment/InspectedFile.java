package id.teladan.attachment;

/**
 * A file that may be kept.
 *
 * <p>Public like every type that a session bean names: the container's proxies stand in a module of
 * their own.
 *
 * @param bytes what to keep; of a picture not what came but what was drawn anew
 * @param width of a picture in pixels; null else
 * @param height of a picture in pixels; null else
 * @param text what a reader could read in it, for the search; empty for a picture
 */
public record InspectedFile(
    FileKind kind, byte[] bytes, Integer width, Integer height, String text) {

  static InspectedFile document(FileKind kind, byte[] bytes, String text) {
    return new InspectedFile(kind, bytes, null, null, text);
  }
}

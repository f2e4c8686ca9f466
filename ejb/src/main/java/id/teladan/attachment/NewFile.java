package id.teladan.attachment;

import java.nio.file.Path;

/**
 * A file that somebody sends.
 *
 * @param name as it is called where it comes from; may be anything
 * @param content where its bytes lie as they came; whoever sends it removes them afterwards
 * @param description what a picture shows, which must be said, or what a file is
 * @param clientId a UUID that the sender gave it: sent again with the same one, it comes once; null
 *     for none
 */
public record NewFile(String name, Path content, String description, String clientId) {

  /** A file that its sender gave no id. */
  public NewFile(String name, Path content, String description) {
    this(name, content, description, null);
  }
}

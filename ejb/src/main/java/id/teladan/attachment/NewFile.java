package id.teladan.attachment;

import java.nio.file.Path;

/**
 * A file that somebody sends.
 *
 * @param name as it is called where it comes from; may be anything
 * @param content where its bytes lie as they came; whoever sends it removes them afterwards
 * @param description what a picture shows, which must be said, or what a file is
 */
public record NewFile(String name, Path content, String description) {}

package id.teladan.attachment;

/**
 * A file that somebody sends.
 *
 * @param name as it is called where it comes from; may be anything
 * @param bytes as they came
 * @param description what a picture shows, which must be said, or what a file is
 */
public record NewFile(String name, byte[] bytes, String description) {}

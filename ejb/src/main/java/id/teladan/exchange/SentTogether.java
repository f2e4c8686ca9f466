package id.teladan.exchange;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The files of one import as one: a single file as it is, several publiccode.yml as an archive.
 *
 * @param name as it is called; null when nobody says
 * @param content null when nothing was sent
 * @param made whether the content is a file of our own, removed in the end
 */
public record SentTogether(String name, Path content, boolean made) implements AutoCloseable {

  /**
   * One file as it was sent.
   *
   * @param name as it is called where it comes from; empty when not said
   * @param content a temporary file of whoever took it
   */
  public record Sent(String name, Path content) {}

  /**
   * @param files what was sent; when there is none the text counts
   * @param pasted what somebody pasted; may be null
   * @throws InvalidInputException when several tables were sent: each has columns of its own
   */
  public static SentTogether of(List<Sent> files, String pasted) throws IOException {
    if (files.isEmpty()) {
      return pasted(pasted);
    }
    if (files.size() == 1) {
      String name = files.get(0).name();
      return new SentTogether(name.isBlank() ? null : name, files.get(0).content(), false);
    }
    if (!files.stream().allMatch(SentTogether::isYaml)) {
      throw new InvalidInputException(FieldError.of("file", "one-table-at-a-time"));
    }
    return new SentTogether(files.size() + " publiccode.yml.zip", packed(files), true);
  }

  /** What somebody pasted into the field of the file. */
  private static SentTogether pasted(String text) throws IOException {
    if (text == null || text.isBlank()) {
      return new SentTogether(null, null, false);
    }
    Path content = Files.createTempFile("teladan-pasted", "");
    Files.writeString(content, text);
    return new SentTogether(null, content, true);
  }

  private static boolean isYaml(Sent file) {
    return file.name().toLowerCase(Locale.ROOT).matches("(?s).*\\.ya?ml");
  }

  private static Path packed(List<Sent> files) throws IOException {
    Path archive = Files.createTempFile("teladan-together", ".zip");
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      int number = 0;
      for (Sent file : files) {
        // Files of many repositories have the same name.
        String plain = file.name().replaceAll("^.*[/\\\\]|\\p{Cntrl}", "");
        zip.putNextEntry(new ZipEntry(++number + "/" + plain));
        Files.copy(file.content(), zip);
      }
      return archive;
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(archive);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    if (made) {
      Files.deleteIfExists(content);
    }
  }
}

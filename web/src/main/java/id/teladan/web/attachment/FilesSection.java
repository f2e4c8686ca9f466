package id.teladan.web.attachment;

import id.teladan.attachment.AttachmentEditing;
import id.teladan.attachment.AttachmentReading;
import id.teladan.attachment.AttachmentView;
import id.teladan.attachment.NewFile;
import id.teladan.shared.DomainException;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.NotFoundException;
import id.teladan.web.shared.Formats;
import id.teladan.web.shared.Refusals;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.omnifaces.util.Faces;

/** The pictures and files on the page of what they belong to. */
public abstract class FilesSection {
  private static final String FEATURE = "attachment";
  private static final double KILO = 1000;

  @Inject private AttachmentReading reading;
  @Inject private AttachmentEditing editing;
  @Inject private Refusals refusals;
  @Inject private Formats formats;

  private List<AttachmentView> all;
  private Part file;
  private String description;
  private String gone;

  /** The name of the kind that they belong to. */
  abstract String ownerKind();

  abstract long ownerId();

  /** The address of the page, below the application's root. */
  abstract String page();

  /** All that the reader may see. */
  List<AttachmentView> read() {
    return reading.of(ownerKind(), ownerId());
  }

  public List<AttachmentView> getAll() {
    if (all == null) {
      all = read();
    }
    return all;
  }

  public List<AttachmentView> getPictures() {
    return getAll().stream().filter(AttachmentView::isPicture).toList();
  }

  public List<AttachmentView> getDocuments() {
    return getAll().stream().filter(each -> !each.isPicture()).toList();
  }

  /** How large a file is, in words. */
  public String size(AttachmentView of) {
    double kilobytes = of.size() / KILO;
    return kilobytes < KILO
        ? formats.decimal(Math.max(1, Math.ceil(kilobytes)), 0) + " kB"
        : formats.decimal(kilobytes / KILO, 1) + " MB";
  }

  /** Takes the file that was chosen, or says why not. */
  public void add() {
    end(
        () -> {
          if (file == null || file.getSize() == 0 && file.getSubmittedFileName().isEmpty()) {
            throw new InvalidInputException(FieldError.of("file", "choose-file"));
          }
          add(file);
        },
        "attached");
  }

  private void add(Part sent) {
    try {
      Path kept = Files.createTempFile("teladan", ".sent");
      try (InputStream bytes = sent.getInputStream()) {
        Files.copy(bytes, kept, StandardCopyOption.REPLACE_EXISTING);
        editing.add(
            ownerKind(), ownerId(), new NewFile(sent.getSubmittedFileName(), kept, description));
      } finally {
        Files.deleteIfExists(kept);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes away the file that was chosen in the list, in the version that was shown. */
  public void remove() {
    end(
        () -> {
          if (gone == null || !gone.matches("\\d{1,18}-\\d{1,9}")) {
            throw new NotFoundException("attachment", gone);
          }
          String[] parts = gone.split("-");
          editing.delete(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
        },
        "detached");
  }

  private void end(Runnable deed, String done) {
    try {
      deed.run();
      Faces.redirect(page() + "?saved=" + done + "#files");
    } catch (DomainException refused) {
      all = null;
      refusals.show(refused, FEATURE);
    }
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public String getGone() {
    return gone;
  }

  public void setGone(String gone) {
    this.gone = gone;
  }
}

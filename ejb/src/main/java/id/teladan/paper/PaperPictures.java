package id.teladan.paper;

import id.teladan.attachment.AttachmentReading;
import id.teladan.attachment.AttachmentView;
import id.teladan.shared.NotFoundException;
import id.teladan.visit.OfficialPaper.Picture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The pictures of papers, each only for whoever may see it where it belongs. */
@ApplicationScoped
public class PaperPictures {
  @Inject private AttachmentReading files;

  public Optional<Picture> find(long file) {
    return files.find(file).filter(AttachmentView::isPicture).flatMap(this::read);
  }

  /** Whether the caller may see it; asked inside a transaction, so it refuses nothing. */
  boolean isSeen(long file) {
    return files.find(file).filter(AttachmentView::isPicture).isPresent();
  }

  private Optional<Picture> read(AttachmentView view) {
    try (InputStream in = files.content(view.id())) {
      return Optional.of(
          new Picture(in.readAllBytes(), view.kind().mediaType(), view.width(), view.height()));
    } catch (NotFoundException e) {
      // Its bytes are not on the disk: the paper goes without.
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

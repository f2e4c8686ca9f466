package id.teladan.web.paper;

import id.teladan.attachment.AttachmentEditing;
import id.teladan.attachment.NewFile;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.paper.LetterheadEditing;
import id.teladan.paper.LetterheadReading;
import id.teladan.paper.LetterheadView;
import id.teladan.paper.Letterheads;
import id.teladan.shared.DomainException;
import id.teladan.shared.NotAllowedException;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.omnifaces.util.Faces;

/** {@code /letterhead}: how the papers of one's region begin and end. */
@Named
@RequestScoped
public class LetterheadPage {
  @Inject private LetterheadReading reading;
  @Inject private LetterheadEditing editing;
  @Inject private AttachmentEditing files;
  @Inject private CurrentCaller caller;
  @Inject private Refusals refusals;

  private final LetterheadForm form = new LetterheadForm();
  private LetterheadView head;
  private Part emblem;

  @PostConstruct
  void read() {
    caller.requireEver(Action.EDIT_LETTERHEAD);
    String region =
        caller.get().regionsFor(Action.EDIT_LETTERHEAD).stream()
            .findFirst()
            .orElseThrow(() -> new NotAllowedException("the letterhead of no region"));
    head = reading.of(region);
    form.fill(head);
  }

  public void save() {
    try {
      LetterheadView saved = editing.write(head.regionCode(), form.getVersion(), form.content());
      if (emblem != null && emblem.getSize() > 0) {
        attach(saved.id());
      }
      Faces.redirect("/letterhead?done=saved");
    } catch (DomainException refused) {
      refusals.show(refused, PaperWords.FEATURE);
    }
  }

  private void attach(long id) {
    try {
      Path kept = Files.createTempFile("teladan", ".sent");
      try (InputStream bytes = emblem.getInputStream()) {
        Files.copy(bytes, kept, StandardCopyOption.REPLACE_EXISTING);
        files.add(Letterheads.KIND, id, new NewFile("lambang.png", kept, null));
      } finally {
        Files.deleteIfExists(kept);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public LetterheadForm getForm() {
    return form;
  }

  public LetterheadView getHead() {
    return head;
  }

  /** The address of the emblem; null for none. */
  public String getEmblemUrl() {
    return head.logo() == null ? null : "/api/v1/attachments/" + head.logo() + "/content";
  }

  public Part getEmblem() {
    return emblem;
  }

  public void setEmblem(Part emblem) {
    this.emblem = emblem;
  }
}

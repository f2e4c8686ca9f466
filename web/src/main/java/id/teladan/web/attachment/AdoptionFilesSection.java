package id.teladan.web.attachment;

import id.teladan.adoption.AdoptionReading;
import id.teladan.adoption.AdoptionRecord;
import id.teladan.attachment.AttachmentView;
import id.teladan.web.adoption.AdoptionPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The documents of an adoption's proof; in pages {@code #{adoptionFiles}}. */
@Named("adoptionFiles")
@RequestScoped
public class AdoptionFilesSection extends FilesSection {
  @Inject private AdoptionPage page;
  @Inject private AdoptionReading adoptions;

  @Override
  String ownerKind() {
    return AdoptionRecord.KIND;
  }

  @Override
  long ownerId() {
    return page.getAdoption().id();
  }

  @Override
  String page() {
    return page.getAdoption().url();
  }

  @Override
  List<AttachmentView> read() {
    return isReadable() ? super.read() : List.of();
  }

  /** Whether the reader may see that there are documents at all. */
  public boolean isReadable() {
    return adoptions.filesReadable(ownerId());
  }
}

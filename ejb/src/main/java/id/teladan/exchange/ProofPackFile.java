package id.teladan.exchange;

import id.teladan.adoption.AdoptionPaperReading;
import id.teladan.adoption.ProofPack;
import id.teladan.attachment.AttachmentReading;
import id.teladan.attachment.AttachmentView;
import id.teladan.attachment.FileKind;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The proof of a replication as one PDF: cover, details, and the documents it rests on. */
@Stateless
public class ProofPackFile {
  /** The owner kind of adoptions' files. */
  private static final String OWNER = "adoption";

  @Inject private AdoptionPaperReading papers;
  @Inject private AttachmentReading attachments;

  /**
   * @throws id.teladan.shared.NotAllowedException for everybody but the two regions and those who
   *     read all plans
   */
  @Permitted(Action.READ_ADOPTION_DETAIL)
  public byte[] pdf(long id) {
    papers.requireBothSides(id);
    List<AttachmentView> files = attachments.of(OWNER, id);
    ProofPack pack = papers.proof(id, files.stream().map(ProofPackFile::document).toList());
    try (JoinedPdf pdf = new JoinedPdf()) {
      pdf.add(PdfPaper.of(pack.cover(), PaperFiles.NONE));
      pdf.add(PdfPaper.of(pack.body(), PaperFiles.NONE));
      for (AttachmentView file : files) {
        add(pdf, file);
      }
      return pdf.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the proof of adoption " + id + " was not put together", e);
    }
  }

  private void add(JoinedPdf pdf, AttachmentView file) throws IOException {
    try (InputStream in = attachments.content(file.id())) {
      byte[] bytes = in.readAllBytes();
      switch (file.kind()) {
        case PDF -> pdf.add(bytes);
        case PNG, JPEG -> pdf.addPicture(bytes, file.name());
        default -> pdf.attach(file.name(), file.kind().mediaType(), bytes);
      }
    }
  }

  private static ProofPack.Document document(AttachmentView file) {
    boolean follows = file.kind() == FileKind.PDF || file.isPicture();
    return new ProofPack.Document(
        file.name(),
        file.description(),
        file.kind().extension().toUpperCase(java.util.Locale.ROOT),
        file.size(),
        file.hash(),
        follows);
  }
}

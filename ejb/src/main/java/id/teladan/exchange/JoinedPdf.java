package id.teladan.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** One PDF of several: pages one after the other, pictures as pages, other files inside it. */
final class JoinedPdf implements Closeable {
  private static final float MARGIN = 42;

  private final PDDocument whole = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
  private final PDFMergerUtility merger = new PDFMergerUtility();
  private final List<PDDocument> parts = new ArrayList<>();
  private final Map<String, PDComplexFileSpecification> attached = new TreeMap<>();

  /** Adds the pages of a PDF. */
  void add(byte[] pdf) throws IOException {
    PDDocument part = Loader.loadPDF(pdf, "", null, null, IOUtils.createTempFileOnlyStreamCache());
    parts.add(part);
    merger.appendDocument(whole, part);
  }

  /** Adds a page with a picture, as large as the page allows. */
  void addPicture(byte[] picture, String name) throws IOException {
    PDImageXObject image = PDImageXObject.createFromByteArray(whole, picture, name);
    boolean wide = image.getWidth() > image.getHeight();
    PDRectangle paper =
        wide
            ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth())
            : PDRectangle.A4;
    PDPage page = new PDPage(paper);
    whole.addPage(page);
    float scale =
        Math.min(
            1f,
            Math.min(
                (paper.getWidth() - 2 * MARGIN) / image.getWidth(),
                (paper.getHeight() - 2 * MARGIN) / image.getHeight()));
    float width = image.getWidth() * scale;
    float height = image.getHeight() * scale;
    try (PDPageContentStream content = new PDPageContentStream(whole, page)) {
      content.drawImage(
          image, (paper.getWidth() - width) / 2, (paper.getHeight() - height) / 2, width, height);
    }
  }

  /** Puts a file of another kind into the PDF. */
  void attach(String name, String mediaType, byte[] bytes) throws IOException {
    PDEmbeddedFile file = new PDEmbeddedFile(whole, new ByteArrayInputStream(bytes));
    file.setSubtype(mediaType);
    file.setSize(bytes.length);
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(name);
    specification.setFileUnicode(name);
    specification.setEmbeddedFile(file);
    attached.put(String.format("%03d %s", attached.size() + 1, name), specification);
  }

  byte[] bytes() throws IOException {
    if (!attached.isEmpty()) {
      PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
      tree.setNames(attached);
      PDDocumentNameDictionary names = new PDDocumentNameDictionary(whole.getDocumentCatalog());
      names.setEmbeddedFiles(tree);
      whole.getDocumentCatalog().setNames(names);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    whole.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    for (PDDocument part : parts) {
      part.close();
    }
    whole.close();
  }
}

package id.teladan.web.exchange;

import id.teladan.exchange.ImportDefaults;
import id.teladan.exchange.ImportFormat;
import id.teladan.exchange.ImportOrder;
import id.teladan.exchange.SentTogether;
import id.teladan.solution.Audience;
import id.teladan.solution.SolutionKind;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** What stands in the form of a new import. */
public class ImportForm {
  private List<Part> files;
  private String text;
  private ImportFormat format;
  private SolutionKind kind;
  private String region;
  private String affair;
  private Audience audience;
  private boolean publish;

  ImportOrder order(String fileName, boolean dryRun) {
    return new ImportOrder(
        format,
        fileName,
        dryRun,
        publish,
        new ImportDefaults(kind, given(region), given(affair), audience));
  }

  private static String given(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  /** Copies what was sent to files of our own, which the caller removes. */
  List<SentTogether.Sent> sent() throws IOException {
    List<SentTogether.Sent> sent = new ArrayList<>();
    for (Part part : files == null ? List.<Part>of() : files) {
      if (part != null && part.getSize() > 0) {
        Path copy = Files.createTempFile("teladan-sent", "");
        try (InputStream in = part.getInputStream()) {
          Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        String name = part.getSubmittedFileName();
        sent.add(new SentTogether.Sent(name == null ? "" : name, copy));
      }
    }
    return sent;
  }

  void begin(String ownRegion) {
    region = ownRegion;
  }

  public List<Part> getFiles() {
    return files;
  }

  public void setFiles(List<Part> files) {
    this.files = files;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public ImportFormat getFormat() {
    return format;
  }

  public void setFormat(ImportFormat format) {
    this.format = format;
  }

  public SolutionKind getKind() {
    return kind;
  }

  public void setKind(SolutionKind kind) {
    this.kind = kind;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public String getAffair() {
    return affair;
  }

  public void setAffair(String affair) {
    this.affair = affair;
  }

  public Audience getAudience() {
    return audience;
  }

  public void setAudience(Audience audience) {
    this.audience = audience;
  }

  public boolean isPublish() {
    return publish;
  }

  public void setPublish(boolean publish) {
    this.publish = publish;
  }
}

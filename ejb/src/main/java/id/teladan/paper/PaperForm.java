package id.teladan.paper;

import java.util.Arrays;
import java.util.Optional;

/** Which papers a visit has. */
public enum PaperForm {
  /** Laporan hasil perjalanan dinas, with everything. */
  REPORT("report"),
  /** The same on a page or two. */
  SHORT_REPORT("short-report"),
  /** Rencana tindak lanjut. */
  PLAN("plan"),
  QUESTIONS("questions");

  private final String path;

  PaperForm(String path) {
    this.path = path;
  }

  /** Its name in addresses. */
  public String path() {
    return path;
  }

  public static Optional<PaperForm> of(String path) {
    return Arrays.stream(values()).filter(form -> form.path.equals(path)).findFirst();
  }

  public String getPath() {
    return path;
  }
}

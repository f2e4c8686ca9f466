package id.teladan.attachment;

/** How a file is called here: what people recognise, and nothing that misleads. */
final class FileName {
  private static final int LONGEST = 150;

  private FileName() {}

  /**
   * @param given as it came; null when it had none
   */
  static String of(String given, FileKind kind) {
    String last = given == null ? "" : given.replaceAll("^.*[/\\\\]", "");
    // Without marks that turn the direction of writing: they make exe.pdf out of fdp.exe.
    String clean = last.replaceAll("[\\s\\p{Cntrl}\\p{Cf}\"<>|:*?;]+", " ").strip();
    int dot = clean.lastIndexOf('.');
    String stem = (dot > 0 ? clean.substring(0, dot) : clean).replaceAll("[. ]+$", "");
    String cut = stem.length() > LONGEST ? stem.substring(0, LONGEST).strip() : stem;
    return (cut.isEmpty() || cut.equals(".") ? "berkas" : cut) + "." + kind.extension();
  }
}

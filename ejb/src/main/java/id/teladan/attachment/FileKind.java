package id.teladan.attachment;

/** The kinds of files that are taken, by what they hold and not by how they are called. */
public enum FileKind {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg"),
  TEXT("text/plain", "txt");

  private final String mediaType;
  private final String extension;

  FileKind(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  public String mediaType() {
    return mediaType;
  }

  public String extension() {
    return extension;
  }

  /** Whether a page may show it as it is: only pictures, and only ours. */
  public boolean isPicture() {
    return this == PNG || this == JPEG;
  }
}

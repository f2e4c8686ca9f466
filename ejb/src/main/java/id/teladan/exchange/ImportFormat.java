package id.teladan.exchange;

/** What kind of file an import reads. */
public enum ImportFormat {
  /** Text with separators, in whatever encoding and with whichever separator. */
  CSV,
  /** A workbook; its first sheet with a title column is read. */
  XLSX,
  /** One publiccode.yml, or an archive of many. */
  PUBLICCODE
}

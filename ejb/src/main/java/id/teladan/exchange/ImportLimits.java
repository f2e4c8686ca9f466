package id.teladan.exchange;

/**
 * What an import takes. Beyond these a file is refused with a reason, so that no upload fills the
 * memory or the disk.
 */
public final class ImportLimits {
  /** Bytes of a file. */
  public static final long FILE_BYTES = 50L * 1024 * 1024;

  /** Rows of a file, or publiccode.yml files of an archive. */
  public static final int ROWS = 50_000;

  /** Rows of a file of figures. */
  public static final int VALUE_ROWS = 400_000;

  /** Rows of the report of one import of figures; what comes after is only counted. */
  static final int REPORTED_ROWS = 20_000;

  /** Columns of a row; more are not read. */
  static final int COLUMNS = 500;

  /** Characters of a cell; longer ones are cut there and so found too long. */
  static final int CELL = 250_000;

  /**
   * Rows of a sheet, empty ones included: what workbooks can hold. More is made to keep us busy.
   */
  static final int SHEET_ROWS = 1_048_576;

  /** Bytes of a sheet, unpacked. */
  static final long SHEET_BYTES = 512L * 1024 * 1024;

  /** Bytes of the shared texts of a workbook, unpacked: they are in memory as a whole. */
  static final long SHARED_TEXT_BYTES = 48L * 1024 * 1024;

  /** Entries of an archive. */
  static final int ENTRIES = 60_000;

  /** Characters of one publiccode.yml. */
  static final int YAML_CHARACTERS = 1024 * 1024;

  static final int YAML_DEPTH = 30;

  /** Aliases of collections in one publiccode.yml; they multiply what they point to. */
  static final int YAML_ALIASES = 20;

  /** Days that the file of a finished import is kept, for running a dry run for real. */
  static final int KEPT_DAYS = 7;

  private ImportLimits() {}
}

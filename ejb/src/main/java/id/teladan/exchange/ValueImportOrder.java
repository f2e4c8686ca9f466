package id.teladan.exchange;

import id.teladan.benchmark.ValueStatus;

/**
 * What somebody wants of a file of figures.
 *
 * @param format null when it is to be guessed from the name and the content
 * @param fileName as the person knows it
 * @param dryRun find out what would happen and write nothing
 * @param decimalComma whether commas are decimal marks and points stand between thousands
 * @param indicator for rows that do not say it; null for none
 * @param source for rows that do not say it; the indicator's own when null
 * @param status for rows that do not say it; final when null
 */
public record ValueImportOrder(
    ImportFormat format,
    String fileName,
    boolean dryRun,
    boolean decimalComma,
    String indicator,
    String source,
    ValueStatus status) {

  ValueImportOrder with(ImportFormat known, String name) {
    return new ValueImportOrder(known, name, dryRun, decimalComma, indicator, source, status);
  }

  ValueImportOrder forReal() {
    return new ValueImportOrder(format, fileName, false, decimalComma, indicator, source, status);
  }
}

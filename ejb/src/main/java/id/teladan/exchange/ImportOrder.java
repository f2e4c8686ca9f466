package id.teladan.exchange;

/**
 * What somebody wants imported.
 *
 * @param format null when it is to be guessed from the name and the content
 * @param fileName as the person knows it; null when pasted
 * @param dryRun find out what would happen and write nothing
 * @param publish publish new solutions at once; only for curators
 */
public record ImportOrder(
    ImportFormat format,
    String fileName,
    boolean dryRun,
    boolean publish,
    ImportDefaults defaults) {}

package id.teladan.api.adoption;

import jakarta.validation.constraints.NotNull;

/**
 * The fields of an import of adoptions, for the description.
 *
 * @param file CSV or XLSX
 * @param format csv or xlsx; guessed when absent
 * @param dryRun find out what would happen and write nothing
 * @param columns a JSON object: what a column is to be taken for, by its title
 * @param regionCode for rows that do not say it
 */
record AdoptionImportForm(
    @NotNull String file, String format, Boolean dryRun, String regionCode, String columns) {}

/**
 * Backup and restore: every row and every file in one archive that belongs to no database.
 *
 * <p>{@link id.teladan.backup.Backup} writes it from one snapshot while people go on working,
 * {@link id.teladan.backup.Restore} fills an empty database with it, of the same vendor or the
 * other. Rows are text, so a person can read them and a test can compare them. The search index is
 * not in it: it is built from the rows. The tables are found in the database itself, so a feature
 * that brings a new one has nothing to do here, as long as its columns are of a known {@link
 * id.teladan.backup.ColumnType}.
 *
 * <p>An operator asks through files: {@link id.teladan.backup.OperatorDesk}.
 */
package id.teladan.backup;

/**
 * Lists as files: {@link id.teladan.api.table.Table} says which columns a list has, {@link
 * id.teladan.api.table.CsvFile} and {@link id.teladan.api.table.XlsxFile} write them.
 */
package id.teladan.api.table;

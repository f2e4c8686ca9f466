/** {@code /imports}: bringing in many solutions from files, and what became of each row. */
package id.teladan.web.exchange;

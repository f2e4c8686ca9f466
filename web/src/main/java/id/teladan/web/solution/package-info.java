/** {@code /solutions/12/jakevo}: one solution, read in a minute or studied for an hour. */
package id.teladan.web.solution;

/** {@code /agencies}: the units of a region with their former names, and the form for them. */
package id.teladan.web.agency;

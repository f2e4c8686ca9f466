/** {@code /regions} and {@code /regions/65}: all regions, and one region with where it stands. */
package id.teladan.web.region;

/**
 * {@code /affairs} and {@code /affairs/2.18}: what the regions have in one affair of government.
 */
package id.teladan.web.affair;

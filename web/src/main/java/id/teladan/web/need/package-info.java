/** {@code /needs}: what regions look for, and the forms around it. */
package id.teladan.web.need;

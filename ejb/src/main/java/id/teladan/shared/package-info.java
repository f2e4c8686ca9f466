/** What every feature needs and no feature owns: errors, paging, partial dates, slugs. */
package id.teladan.shared;

/**
 * What every feature needs and no feature owns: refusals ({@link id.teladan.shared.DomainException}
 * and its kinds), paging, partial dates, validation of commands. Imports no feature.
 */
package id.teladan.shared;

/**
 * {@code /adoptions}: the list for everybody, the board of a region, the page of one adoption, and
 * the forms to begin one, to write on, to move it and to confirm or dispute it.
 *
 * <p>{@code /adoptions/12}, {@code /adoptions/12/move}, {@code …/edit} and {@code …/confirm} are
 * one view, {@code adoptions.xhtml}, which {@link id.teladan.web.adoption.AdoptionRoute} divides.
 */
package id.teladan.web.adoption;

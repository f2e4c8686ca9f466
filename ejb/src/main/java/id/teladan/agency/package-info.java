/**
 * The units of regions that own solutions, and what they were called before. A solution names its
 * owner as a text; {@link id.teladan.agency.AgencyReading} tells which agency is meant, by its
 * present or by any former name, so that an old paper and a new page lead to the same.
 *
 * <p>{@link id.teladan.agency.AgencyEditing} writes; a changed name is announced as {@link
 * id.teladan.agency.AgencyChanged} inside the transaction, for whoever keeps names elsewhere.
 */
package id.teladan.agency;

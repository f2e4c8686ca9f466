/**
 * Regions of Indonesia and the affairs of government: reference data that hardly changes. {@link
 * id.teladan.region.RegionDirectory} and {@link id.teladan.region.AffairDirectory} answer from
 * memory; codes are those of the Ministry of Home Affairs (Kemendagri).
 */
package id.teladan.region;

/** The record of deeds, one's own data and erasure through REST. */
package id.teladan.api.trust;

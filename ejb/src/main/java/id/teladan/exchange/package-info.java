/** Bringing data in and out of Teladan as a whole: the sample catalogue, imports and exports. */
package id.teladan.exchange;

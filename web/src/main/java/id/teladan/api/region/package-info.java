/** REST of regions and affairs: public reference data, and the example of a small resource. */
package id.teladan.api.region;

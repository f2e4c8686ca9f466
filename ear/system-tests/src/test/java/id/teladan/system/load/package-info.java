/** Long measurements of a whole server; run by {@code -Pcampaign}, each prints a table. */
package id.teladan.system.load;

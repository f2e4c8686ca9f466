/** REST for the official papers of visits and for the letterheads of regions. */
package id.teladan.api.paper;

/** How texts become terms: Indonesian and English words, their stems, and names that survive. */
package id.teladan.search.text;

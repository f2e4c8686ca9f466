/** {@code /people}: inviting people and changing what they are, for those who look after them. */
package id.teladan.web.people;

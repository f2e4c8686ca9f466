/**
 * What regions look for. A need is public reading without its author's name: only the region and
 * the function stand beside it. {@link id.teladan.need.NeedEditing} writes needs and takes answers,
 * {@link id.teladan.need.NeedReading} shows them; what is published later is held against open ones
 * by the packages above.
 */
package id.teladan.need;

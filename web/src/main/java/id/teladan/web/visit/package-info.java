/**
 * The pages below {@code /visits}: the list, a visit, the notes taken in the room, findings and the
 * follow-up plan. One view serves them all, {@link id.teladan.web.visit.VisitRoute} says which part
 * an address means; all are stateless, so that a form may lie open for a day.
 */
package id.teladan.web.visit;

/**
 * Study visits. A {@code Visit} is one region's journey to another: its frame and team ({@link
 * id.teladan.visit.VisitEditing}), the notes taken there ({@link id.teladan.visit.NoteEditing}),
 * what they add up to ({@link id.teladan.visit.FindingEditing}) and what is to be done at home
 * ({@link id.teladan.visit.FollowUpEditing}). {@link id.teladan.visit.VisitReading} shows all of it
 * as far as {@link id.teladan.visit.VisitPolicy} allows: notes never leave the team and its
 * region's coordinator.
 */
package id.teladan.visit;

/**
 * The official papers of a visit: the trip report (LHPD) in its long and short form, the follow-up
 * plan (RTL) and the list of questions. They are made of what is recorded whenever somebody asks
 * ({@link id.teladan.paper.PaperReading}); a team may put its own words in their place, and issue a
 * paper, which then stays as it is ({@link id.teladan.paper.PaperEditing}). The letterhead is each
 * region's own ({@link id.teladan.paper.LetterheadEditing}). {@code exchange} turns an {@link
 * id.teladan.paper.OfficialPaper} into files.
 */
package id.teladan.paper;

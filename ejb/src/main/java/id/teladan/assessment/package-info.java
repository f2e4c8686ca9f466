/**
 * A region's assessment of its own e-Government (SPBE): 47 indicators, each on a level from 1 to 5,
 * and what follows from them.
 *
 * <p>Start with {@link id.teladan.assessment.Spbe}, the framework of PermenPANRB 59/2020 as a table
 * of domains, aspects and indicators with their weights, and {@link id.teladan.assessment.Score},
 * which computes index, domains and aspects and knows no database. {@link
 * id.teladan.assessment.AssessmentEditing} writes, {@link id.teladan.assessment.AssessmentReading}
 * answers.
 *
 * <p>Whatever is not published is seen by the region's own people and by nobody else. It is the
 * region's own view of itself and never becomes a figure of the indicator with the same name, which
 * is the ministry's.
 */
package id.teladan.assessment;

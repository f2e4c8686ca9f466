/**
 * The catalogue. A {@code Solution} is a practice or an application of one region: {@link
 * id.teladan.solution.SolutionEditing} writes it, {@link id.teladan.solution.SolutionReading} shows
 * it, {@link id.teladan.solution.SolutionPolicy} says who may, and {@link
 * id.teladan.solution.SolutionContent} is what people write about it. Every version is kept.
 */
package id.teladan.solution;

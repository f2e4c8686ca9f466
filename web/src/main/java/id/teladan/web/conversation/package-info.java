/**
 * Questions, answers and experiences: the sections of a solution's page, {@code /questions} with
 * what waits for an answer, {@code /questions/12} and {@code /experiences/12} where they are
 * answered, changed and looked after.
 */
package id.teladan.web.conversation;

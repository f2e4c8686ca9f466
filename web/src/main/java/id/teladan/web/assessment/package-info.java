/**
 * Pages of self-assessments below {@code /spbe}: {@link id.teladan.web.assessment.SpbeListPage},
 * {@link id.teladan.web.assessment.SpbePage} (result and "what if"), {@link
 * id.teladan.web.assessment.SpbeFormPage}.
 */
package id.teladan.web.assessment;

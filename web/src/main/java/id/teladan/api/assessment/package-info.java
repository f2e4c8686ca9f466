/**
 * REST of self-assessments: {@link id.teladan.api.assessment.AssessmentResource}; what the figures
 * mean is said by {@link id.teladan.assessment.Score}.
 */
package id.teladan.api.assessment;

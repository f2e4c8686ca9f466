/**
 * {@code /api/v1/questions} and {@code /api/v1/experiences}: what people ask and tell about a
 * solution. Nobody is named: a voice is a function and a region.
 */
package id.teladan.api.conversation;

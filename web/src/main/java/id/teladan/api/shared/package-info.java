/**
 * What every REST resource needs: answers with ETags, lists with paging and files, refusals as
 * problem documents, and the check of permissions before anything else.
 *
 * <p>Refusals are thrown, never built: {@link id.teladan.api.shared.ProblemMapping} answers all of
 * them as {@code application/problem+json}, in the caller's language, from the bundle {@code
 * Messages} of this package or of the feature's own REST package.
 */
package id.teladan.api.shared;

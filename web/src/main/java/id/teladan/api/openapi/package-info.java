/**
 * The document at {@code /openapi}. It is made of what the server really does: the routes, their
 * rules, the records that are read and written. What cannot be seen there, the annotations of
 * MicroProfile OpenAPI add: {@code @Operation}, {@code @Parameter}, {@code @RequestBodySchema},
 * {@code @APIResponseSchema}, and {@link id.teladan.api.shared.ListOf} for lists.
 *
 * <p>The server's own scanning is off: it fails on records with validation rules and knows nothing
 * of bodies that are read late.
 */
package id.teladan.api.openapi;

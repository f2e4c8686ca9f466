package id.teladan.api.identity;

/**
 * The same for every name, known or not.
 *
 * @param mail whether this instance sends mail; without it a coordinator hands out the link
 */
public record ResetAnswer(boolean mail) {}

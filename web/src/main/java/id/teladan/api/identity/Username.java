package id.teladan.api.identity;

/** The name to sign in with. */
public record Username(String username) {}

package id.teladan.web.identity;

import jakarta.security.enterprise.credential.Credential;

/** Somebody for whom the provider of single sign-on vouches; only its checks make one. */
public record VouchedCredential(String username) implements Credential {}

package id.teladan.attachment;

/**
 * A file whose bytes are in the store and whose row is still to be written. Public because a
 * session bean names it.
 *
 * @param hash under which the store has it
 * @param name ends as its kind demands
 * @param description what a picture shows, or what a file is; may be null for a document
 * @param clientId a UUID that its sender gave it; null for none
 */
public record KeptFile(
    InspectedFile file, String hash, String name, String description, String clientId) {}

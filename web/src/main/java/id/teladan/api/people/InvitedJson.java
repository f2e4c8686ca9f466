package id.teladan.api.people;

/**
 * A person who can choose a password now.
 *
 * @param link shown this once, to hand over; null when it went by mail
 */
public record InvitedJson(PersonJson person, String link) {}

package id.teladan.api.adoption;

/** What a new adoption is about: the members of its body that can not be changed later. */
public record AdoptionKeys(Long solutionId, String regionCode, Long followUpId) {}

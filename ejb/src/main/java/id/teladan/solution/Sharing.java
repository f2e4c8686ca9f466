package id.teladan.solution;

/** On what terms another region can have it. */
public enum Sharing {
  OPEN_SOURCE,
  SOURCE_ON_REQUEST,
  HOSTED,
  KNOWLEDGE_ONLY
}

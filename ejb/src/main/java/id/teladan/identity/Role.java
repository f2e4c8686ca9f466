package id.teladan.identity;

/** What somebody is to Teladan. A person may be several, each for a region or for the nation. */
public enum Role {
  /** Anybody, signed in or not. */
  VISITOR,
  /** A member of a region. */
  OFFICIAL,
  /** Edits the solutions of their region and confirms adoptions of them. */
  CONTRIBUTOR,
  /** A member of the team of one visit; held through the visit and never granted. */
  TEAM_MEMBER,
  /** Answers for a region's visits, adoptions and people. */
  COORDINATOR,
  /** Sees all regions' adoptions and visits, changes none. */
  NATIONAL_COORDINATOR,
  /** Reviews and publishes solutions of all regions. */
  CURATOR,
  /** Runs the platform. */
  ADMINISTRATOR
}

package id.teladan.paper;

/** How far a paper is. */
public enum PaperState {
  /** Made of what is recorded, each time anew. */
  GENERATED,
  /** The team put its own words in place. */
  EDITED,
  /** Stays as it is. */
  ISSUED
}

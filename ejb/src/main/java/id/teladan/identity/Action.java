package id.teladan.identity;

/** Everything that anybody can ask Teladan to do. Each use case and each route names one. */
public enum Action {
  /** Published solutions, regions, indicators, the public part of adoptions, published visits. */
  READ_PUBLIC,
  /** Solutions that are not published yet. */
  READ_UNPUBLISHED_SOLUTION,
  EDIT_SOLUTION,
  /** Publish, return, mark outdated, archive. */
  REVIEW_SOLUTION,
  /** Bring solutions in from a file. */
  IMPORT_SOLUTION,
  /** See what an import did: one's own, or everybody's. */
  READ_IMPORT,
  /** A visit that is not published: its frame, themes and agenda. */
  READ_VISIT,
  /** Create a visit and change its frame, team and status. */
  EDIT_VISIT,
  /** The agenda of a visit, on either side; to start it and to end it. */
  CONDUCT_VISIT,
  /** Requests for visits, of those who ask and of those who are asked. */
  READ_REQUEST,
  /** Write what the region wants to ask another one; sending it is the coordinator's. */
  WRITE_REQUEST,
  /** Send, answer, choose days, for one's own side; say how many visits the region can take. */
  DECIDE_REQUEST,
  /** Raw notes: for the team and its coordinator, always. */
  READ_NOTE,
  WRITE_NOTE,
  WRITE_FINDING,
  /** The host's answer to a finding that was shared with it. */
  COMMENT_FINDING,
  WRITE_FOLLOW_UP,
  /** How a region's official papers begin and end, and when reports are due. */
  EDIT_LETTERHEAD,
  /** Remarks, plan, risks and budget of an adoption. */
  READ_ADOPTION_DETAIL,
  EDIT_ADOPTION,
  /** Confirm or dispute, for the region that owns the solution. */
  CONFIRM_ADOPTION,
  /** Say what a region looks for, and change that. */
  WRITE_NEED,
  /** Name a solution that may help another region. */
  ANSWER_NEED,
  /** Enter figures of indicators, and see who entered those that are there. */
  IMPORT_VALUE,
  /** Enter an indicator of one's own and change it. */
  EDIT_INDICATOR,
  /** A region's self-assessment of its e-Government that is not published. */
  READ_ASSESSMENT,
  EDIT_ASSESSMENT,
  /** Show a finished self-assessment to everybody, and take it back. */
  PUBLISH_ASSESSMENT,
  /** Name a group of regions to compare with. */
  EDIT_PEER_GROUP,
  /** Where the country has solutions without adopters, and visits without adoptions. */
  READ_NATIONAL_VIEW,
  /** Ask the owner of a solution, and report what should not stand there. */
  ASK_QUESTION,
  ANSWER_QUESTION,
  /** Hide questions with a reason, and choose the best. */
  MODERATE_QUESTION,
  /** Say how a region fares with a solution that it adopts. */
  WRITE_EXPERIENCE,
  /** What belongs to one's own account: tokens, saved searches. */
  USE_ACCOUNT,
  /** Invite people, change their roles, suspend them. */
  ADMINISTER_PEOPLE,
  /** Search the record of deeds. */
  READ_AUDIT,
  /** What people search for and what they do not find, without who. */
  READ_QUERIES,
  /** The state of the index and of the jobs, the thesaurus. */
  ADMINISTER_SYSTEM
}

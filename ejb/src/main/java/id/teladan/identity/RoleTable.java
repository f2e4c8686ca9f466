package id.teladan.identity;

import static id.teladan.identity.Action.ADMINISTER_PEOPLE;
import static id.teladan.identity.Action.ADMINISTER_SYSTEM;
import static id.teladan.identity.Action.ANSWER_NEED;
import static id.teladan.identity.Action.ANSWER_QUESTION;
import static id.teladan.identity.Action.ASK_QUESTION;
import static id.teladan.identity.Action.COMMENT_FINDING;
import static id.teladan.identity.Action.CONDUCT_VISIT;
import static id.teladan.identity.Action.CONFIRM_ADOPTION;
import static id.teladan.identity.Action.DECIDE_REQUEST;
import static id.teladan.identity.Action.EDIT_ADOPTION;
import static id.teladan.identity.Action.EDIT_ASSESSMENT;
import static id.teladan.identity.Action.EDIT_INDICATOR;
import static id.teladan.identity.Action.EDIT_LETTERHEAD;
import static id.teladan.identity.Action.EDIT_PEER_GROUP;
import static id.teladan.identity.Action.EDIT_SOLUTION;
import static id.teladan.identity.Action.EDIT_VISIT;
import static id.teladan.identity.Action.IMPORT_SOLUTION;
import static id.teladan.identity.Action.IMPORT_VALUE;
import static id.teladan.identity.Action.MODERATE_QUESTION;
import static id.teladan.identity.Action.PUBLISH_ASSESSMENT;
import static id.teladan.identity.Action.READ_ADOPTION_DETAIL;
import static id.teladan.identity.Action.READ_ASSESSMENT;
import static id.teladan.identity.Action.READ_AUDIT;
import static id.teladan.identity.Action.READ_IMPORT;
import static id.teladan.identity.Action.READ_NATIONAL_VIEW;
import static id.teladan.identity.Action.READ_NOTE;
import static id.teladan.identity.Action.READ_PUBLIC;
import static id.teladan.identity.Action.READ_QUERIES;
import static id.teladan.identity.Action.READ_REQUEST;
import static id.teladan.identity.Action.READ_UNPUBLISHED_SOLUTION;
import static id.teladan.identity.Action.READ_VISIT;
import static id.teladan.identity.Action.REVIEW_SOLUTION;
import static id.teladan.identity.Action.USE_ACCOUNT;
import static id.teladan.identity.Action.WRITE_EXPERIENCE;
import static id.teladan.identity.Action.WRITE_FINDING;
import static id.teladan.identity.Action.WRITE_FOLLOW_UP;
import static id.teladan.identity.Action.WRITE_NEED;
import static id.teladan.identity.Action.WRITE_NOTE;
import static id.teladan.identity.Action.WRITE_REQUEST;
import static id.teladan.identity.Scope.ANY;
import static id.teladan.identity.Scope.NONE;
import static id.teladan.identity.Scope.OWN_REGION;
import static id.teladan.identity.Scope.TEAM;

import java.util.EnumMap;
import java.util.Map;

/** Role x action x whose object: the only place where it is written who may do what. */
public final class RoleTable {
  private static final Map<Role, Map<Action, Scope>> TABLE = new EnumMap<>(Role.class);

  static {
    row(Role.VISITOR, READ_PUBLIC, ANY);
    row(Role.OFFICIAL, USE_ACCOUNT, ANY);
    row(Role.OFFICIAL, READ_UNPUBLISHED_SOLUTION, OWN_REGION);
    row(Role.OFFICIAL, READ_VISIT, OWN_REGION);
    row(Role.OFFICIAL, READ_REQUEST, OWN_REGION);
    row(Role.OFFICIAL, WRITE_REQUEST, OWN_REGION);
    row(Role.OFFICIAL, READ_ADOPTION_DETAIL, OWN_REGION);
    row(Role.OFFICIAL, WRITE_NEED, OWN_REGION);
    row(Role.OFFICIAL, ANSWER_NEED, ANY);
    row(Role.OFFICIAL, ASK_QUESTION, ANY);
    row(Role.OFFICIAL, WRITE_EXPERIENCE, OWN_REGION);
    row(Role.CONTRIBUTOR, ANSWER_QUESTION, OWN_REGION);
    row(Role.CONTRIBUTOR, MODERATE_QUESTION, OWN_REGION);
    row(Role.CURATOR, ANSWER_QUESTION, ANY);
    row(Role.CURATOR, MODERATE_QUESTION, ANY);
    row(Role.CONTRIBUTOR, EDIT_SOLUTION, OWN_REGION);
    row(Role.CONTRIBUTOR, IMPORT_SOLUTION, OWN_REGION);
    row(Role.CONTRIBUTOR, READ_IMPORT, OWN_REGION);
    row(Role.CONTRIBUTOR, CONFIRM_ADOPTION, OWN_REGION);
    row(Role.CONTRIBUTOR, COMMENT_FINDING, OWN_REGION);
    row(Role.TEAM_MEMBER, READ_VISIT, TEAM);
    row(Role.TEAM_MEMBER, CONDUCT_VISIT, TEAM);
    row(Role.TEAM_MEMBER, READ_NOTE, TEAM);
    row(Role.TEAM_MEMBER, WRITE_NOTE, TEAM);
    row(Role.TEAM_MEMBER, WRITE_FINDING, TEAM);
    row(Role.TEAM_MEMBER, WRITE_FOLLOW_UP, TEAM);
    row(Role.COORDINATOR, EDIT_VISIT, OWN_REGION);
    row(Role.COORDINATOR, CONDUCT_VISIT, OWN_REGION);
    row(Role.COORDINATOR, DECIDE_REQUEST, OWN_REGION);
    row(Role.COORDINATOR, READ_NOTE, OWN_REGION);
    row(Role.COORDINATOR, WRITE_NOTE, OWN_REGION);
    row(Role.COORDINATOR, WRITE_FINDING, OWN_REGION);
    row(Role.COORDINATOR, WRITE_FOLLOW_UP, OWN_REGION);
    row(Role.COORDINATOR, COMMENT_FINDING, OWN_REGION);
    row(Role.COORDINATOR, EDIT_LETTERHEAD, OWN_REGION);
    row(Role.COORDINATOR, EDIT_ADOPTION, OWN_REGION);
    row(Role.COORDINATOR, CONFIRM_ADOPTION, OWN_REGION);
    row(Role.COORDINATOR, IMPORT_VALUE, OWN_REGION);
    row(Role.NATIONAL_COORDINATOR, READ_VISIT, ANY);
    row(Role.NATIONAL_COORDINATOR, READ_REQUEST, ANY);
    row(Role.NATIONAL_COORDINATOR, READ_ADOPTION_DETAIL, ANY);
    row(Role.CURATOR, READ_UNPUBLISHED_SOLUTION, ANY);
    row(Role.CURATOR, EDIT_SOLUTION, ANY);
    row(Role.CURATOR, REVIEW_SOLUTION, ANY);
    row(Role.CURATOR, IMPORT_VALUE, ANY);
    row(Role.ADMINISTRATOR, IMPORT_VALUE, ANY);
    row(Role.CURATOR, EDIT_INDICATOR, ANY);
    row(Role.ADMINISTRATOR, EDIT_INDICATOR, ANY);
    row(Role.OFFICIAL, READ_ASSESSMENT, OWN_REGION);
    row(Role.OFFICIAL, EDIT_ASSESSMENT, OWN_REGION);
    row(Role.OFFICIAL, EDIT_PEER_GROUP, ANY);
    row(Role.COORDINATOR, PUBLISH_ASSESSMENT, OWN_REGION);
    row(Role.NATIONAL_COORDINATOR, READ_NATIONAL_VIEW, ANY);
    row(Role.CURATOR, READ_NATIONAL_VIEW, ANY);
    row(Role.ADMINISTRATOR, READ_NATIONAL_VIEW, ANY);
    row(Role.CURATOR, READ_QUERIES, ANY);
    row(Role.ADMINISTRATOR, READ_QUERIES, ANY);
    row(Role.CURATOR, WRITE_NEED, ANY);
    row(Role.CURATOR, IMPORT_SOLUTION, ANY);
    row(Role.CURATOR, READ_IMPORT, ANY);
    row(Role.ADMINISTRATOR, READ_IMPORT, ANY);
    row(Role.ADMINISTRATOR, ADMINISTER_SYSTEM, ANY);

    row(Role.COORDINATOR, ADMINISTER_PEOPLE, OWN_REGION);
    row(Role.ADMINISTRATOR, ADMINISTER_PEOPLE, ANY);
    row(Role.ADMINISTRATOR, READ_AUDIT, ANY);
  }

  private RoleTable() {}

  /** Whose objects this role may act on with this action; {@link Scope#NONE} when none. */
  public static Scope scope(Role role, Action action) {
    return TABLE.getOrDefault(role, Map.of()).getOrDefault(action, NONE);
  }

  private static void row(Role role, Action action, Scope scope) {
    TABLE.computeIfAbsent(role, r -> new EnumMap<>(Action.class)).put(action, scope);
  }
}

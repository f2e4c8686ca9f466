package id.teladan.benchmark;

import java.util.List;

/**
 * A named group of regions.
 *
 * @param shared whether everybody may see it
 * @param regionCode the region of whoever made it; null for national people
 */
public record PeerGroupView(
    long id,
    int version,
    String name,
    boolean shared,
    long accountId,
    String regionCode,
    List<String> members) {

  public PeerGroupView {
    members = List.copyOf(members);
  }

  /** What stands for it in a list of peers. */
  public String word() {
    return PeerGroups.PREFIX + id;
  }

  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public boolean isShared() {
    return shared;
  }

  public List<String> getMembers() {
    return members;
  }
}

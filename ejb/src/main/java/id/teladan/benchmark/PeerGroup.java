package id.teladan.benchmark;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/** Regions that somebody compares with again and again, under a name. */
@Entity
@Table(name = "peer_group")
class PeerGroup {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "peer_group_seq")
  @SequenceGenerator(name = "peer_group_seq", sequenceName = "peer_group_seq")
  private Long id;

  @Version private int version;
  private String name;
  private boolean shared;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "region_code")
  private String regionCode;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "peer_group_member",
      joinColumns = @JoinColumn(name = "group_id", referencedColumnName = "id"))
  @Column(name = "member_code")
  @OrderColumn(name = "pos")
  private List<String> members = new ArrayList<>();

  protected PeerGroup() {}

  PeerGroup(PeerGroupContent content, long accountId, String regionCode) {
    this.accountId = accountId;
    this.regionCode = regionCode;
    write(content);
  }

  final void write(PeerGroupContent content) {
    name = content.name();
    shared = Boolean.TRUE.equals(content.shared());
    members.clear();
    members.addAll(content.members());
  }

  PeerGroupView view() {
    return new PeerGroupView(id, version, name, shared, accountId, regionCode, members);
  }
}

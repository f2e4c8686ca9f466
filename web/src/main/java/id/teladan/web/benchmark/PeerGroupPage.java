package id.teladan.web.benchmark;

import id.teladan.benchmark.PeerGroupContent;
import id.teladan.benchmark.PeerGroupEditing;
import id.teladan.benchmark.PeerGroupView;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.DomainException;
import id.teladan.shared.PageRequest;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** {@code /peer-groups}: one's groups of regions; {@code /peer-groups/12} changes one. */
@Named
@RequestScoped
public class PeerGroupPage {
  @Inject private PeerGroupRoute route;
  @Inject private PeerGroupEditing groups;
  @Inject private RegionDirectory regions;
  @Inject private BenchmarkReader reader;
  @Inject private Refusals refusals;
  private PeerGroupView group;
  private String name;
  private boolean shared;
  private List<String> members = new ArrayList<>();
  private int version;

  @PostConstruct
  void read() {
    if ("edit".equals(route.getView())) {
      group = groups.open(route.id());
      name = group.name();
      shared = group.shared();
      members = new ArrayList<>(group.members());
      version = group.version();
    }
  }

  public List<PeerGroupView> getGroups() {
    return groups.list(false, PageRequest.first(100)).items();
  }

  /** The names of its members. */
  public String names(PeerGroupView of) {
    return of.members().stream().map(regions::label).collect(Collectors.joining(", "));
  }

  /** The comparison of the reader's region, or of the first member, with the group. */
  public String compare(PeerGroupView of) {
    String home = reader.homeRegion();
    return Address.of("/benchmark")
        .with("region", home == null ? of.members().get(0) : home)
        .with("peers", of.word())
        .toString();
  }

  public List<SelectItem> getRegions() {
    return regions.all().stream().map(r -> new SelectItem(r.code(), r.name())).toList();
  }

  public void save() {
    PeerGroupContent content = new PeerGroupContent(name, shared, members);
    leave(
        () -> {
          if (group == null) {
            groups.create(content);
          } else {
            groups.update(group.id(), version, content);
          }
        });
  }

  public void delete() {
    leave(() -> groups.delete(group.id(), version));
  }

  private void leave(Runnable deed) {
    try {
      deed.run();
      Faces.redirect("/peer-groups");
    } catch (DomainException refused) {
      refusals.show(refused, "benchmark");
    }
  }

  public boolean isKept() {
    return group != null;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isShared() {
    return shared;
  }

  public void setShared(boolean shared) {
    this.shared = shared;
  }

  public List<String> getMembers() {
    return members;
  }

  public void setMembers(List<String> members) {
    this.members = members;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}

package id.teladan.web.adoption;

import id.teladan.adoption.ProofState;
import id.teladan.region.RegionDirectory;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import id.teladan.web.ui.Choice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the dashboard is asked for, and where its figures lead. */
@Named
@RequestScoped
public class DashboardLinks {
  @Inject private RegionDirectory regions;
  @Inject private AdoptionWords words;
  @Inject private Here here;

  private String region;
  private ProofState proof;

  @PostConstruct
  void read() {
    String asked = here.parameter("region");
    boolean all = asked == null || asked.isBlank() || RegionDirectory.NATION.equals(asked);
    region = all ? null : regions.get(asked).code();
    proof =
        Arrays.stream(ProofState.values())
            .filter(state -> state.name().equals(here.parameter("proof")))
            .findFirst()
            .orElse(null);
  }

  public String getRegion() {
    return region;
  }

  ProofState proof() {
    return proof;
  }

  public String getBoardLink() {
    return own("/adoptions/board").toString();
  }

  /** The whole list behind a short one. */
  public String boardLink(String care) {
    return own("/adoptions/board").with("view", "table").with("care", care).toString();
  }

  /** One of the tables as a file. */
  public String file(String table) {
    return file(table, "xlsx");
  }

  /** The same in the given format. */
  public String file(String table, String format) {
    return own("/api/v1/adoptions/overview/" + table).with("format", format).toString();
  }

  /** The figures of one state of proof, or of all. */
  public List<Choice> getStates() {
    Address all = Address.of("/adoptions/dashboard").with("region", region);
    return Stream.concat(Stream.of((ProofState) null), Arrays.stream(ProofState.values()))
        .map(
            state ->
                new Choice(
                    words.text(state == null ? "dashboard.everyProof" : "proof." + state),
                    null,
                    all.with("proof", state == null ? null : state.name()).toString(),
                    state == proof))
        .toList();
  }

  private Address own(String path) {
    return Address.of(path)
        .with("region", region)
        .with("proof", proof == null ? null : proof.name());
  }

  /** Those that need care, as a file. */
  public String careFile(String care) {
    return own("/api/v1/adoptions/overview/care")
        .with("format", "xlsx")
        .with("care", care)
        .toString();
  }

  public String getPaperLink() {
    return Address.of("/api/v1/adoptions/overview/report")
        .with("format", "pdf")
        .with("region", region)
        .toString();
  }
}

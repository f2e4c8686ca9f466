package id.teladan.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which agency a name means. */
class AgencyViewTest {
  private final AgencyView now =
      agency(1, "31", "BLUD Kota Cerdas", "UPT Kota Cerdas", "Diskominfo");
  private final AgencyView other = agency(2, "31", "Diskominfo");
  private final AgencyView elsewhere = agency(3, "32", "UPT Kota Cerdas");

  @Test
  void aNameIsFoundNowOrBeforeInItsRegionAlone() {
    List<AgencyView> all = List.of(now, other, elsewhere);
    assertThat(AgencyView.named(all, "31", " upt kota cerdas ")).contains(now);
    assertThat(AgencyView.named(all, "31", "diskominfo")).as("who has it now").contains(other);
    assertThat(AgencyView.named(all, "32", "BLUD Kota Cerdas")).isEmpty();
    assertThat(AgencyView.named(all, "31", null)).isEmpty();
  }

  @Test
  void theOtherNamesLeaveOutTheGivenOne() {
    assertThat(now.otherNames("UPT Kota Cerdas")).containsExactly("BLUD Kota Cerdas", "Diskominfo");
  }

  private static AgencyView agency(long id, String region, String name, String... former) {
    List<AgencyContent.FormerName> names =
        List.of(former).stream().map(each -> new AgencyContent.FormerName(each, null)).toList();
    return new AgencyView(id, 1, region, name, names);
  }
}

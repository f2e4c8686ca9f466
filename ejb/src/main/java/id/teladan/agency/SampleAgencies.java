package id.teladan.agency;

import id.teladan.shared.SampleData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The sample's one agency whose names are known: DKI Jakarta's smart city unit. */
@Dependent
public class SampleAgencies implements SampleData {
  private static final int BEFORE_SOLUTIONS = 15;

  @Inject private Agencies agencies;

  @Override
  public int order() {
    return BEFORE_SOLUTIONS;
  }

  @Override
  public void load() {
    agencies.add(
        new Agency(
            new AgencyContent(
                "31",
                "BLUD Jakarta Smart City (Diskominfotik)",
                List.of(new AgencyContent.FormerName("UPT Jakarta Smart City", null)))));
  }
}

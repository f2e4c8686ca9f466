package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionCare;
import id.teladan.adoption.ProofState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What a board can be narrowed to, whatever stands on it. */
@Named
@RequestScoped
public class BoardChoices {

  public List<String> getProofs() {
    return Arrays.stream(ProofState.values()).map(Enum::name).toList();
  }

  public List<String> getCares() {
    return Arrays.stream(AdoptionCare.values()).map(Enum::name).toList();
  }
}

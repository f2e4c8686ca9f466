package id.teladan.api.adoption;

import id.teladan.adoption.AdoptionCare;
import id.teladan.adoption.AdoptionStage;
import id.teladan.adoption.BoardFilter;
import id.teladan.adoption.ProofState;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a board is narrowed by. */
public class BoardQueries {
  @QueryParam("region")
  @Parameter(description = "The adopting region; all of them when left out, for the nation's")
  private String region;

  @QueryParam("agency")
  private String agency;

  @QueryParam("affair")
  private String affair;

  @QueryParam("solution")
  private Long solution;

  @QueryParam("stage")
  private AdoptionStage stage;

  @QueryParam("care")
  private AdoptionCare care;

  @QueryParam("proof")
  @Parameter(description = "How its proof stands today")
  private ProofState proof;

  BoardFilter filter() {
    return new BoardFilter(
        given(region), given(agency), given(affair), solution, care, proof, stage, false);
  }

  private static String given(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}

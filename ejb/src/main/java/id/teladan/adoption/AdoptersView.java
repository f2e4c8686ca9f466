package id.teladan.adoption;

import java.util.List;
import java.util.Map;

/**
 * Who takes a solution over, counted and named.
 *
 * @param live where it runs
 * @param underway from a visit to a pilot
 * @param interested those who have not begun
 * @param unknown those of whom nobody knows how far they are
 * @param stopped those who gave it up
 * @param confirmed of those that did not give it up, how many the owner confirms today
 * @param provinces how many did not give it up, by the code of the province
 * @param items the furthest, those that the owner confirmed first
 * @param voices what regions tell others
 * @param proofs of those that did not give it up, how the proof of how many stands today
 */
public record AdoptersView(
    long live,
    long underway,
    long interested,
    long unknown,
    long stopped,
    long confirmed,
    Map<String, Long> provinces,
    List<AdoptionView> items,
    List<Voice> voices,
    Map<ProofState, Long> proofs) {

  /** What a region tells others, in two lines. */
  public record Voice(long adoptionId, String regionCode, AdoptionStage stage, String text) {
    public String getUrl() {
      return "/adoptions/" + adoptionId;
    }

    public String getRegionCode() {
      return regionCode;
    }

    public AdoptionStage getStage() {
      return stage;
    }

    public String getText() {
      return text;
    }
  }

  /** How many did not give it up. */
  public long adopters() {
    return live + underway + interested + unknown;
  }

  public long getAdopters() {
    return adopters();
  }

  public long getLive() {
    return live;
  }

  public long getUnderway() {
    return underway;
  }

  public long getInterested() {
    return interested;
  }

  public long getUnknown() {
    return unknown;
  }

  public long getStopped() {
    return stopped;
  }

  public long getConfirmed() {
    return confirmed;
  }

  public List<AdoptionView> getItems() {
    return items;
  }

  public List<Voice> getVoices() {
    return voices;
  }
}

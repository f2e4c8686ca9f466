package id.teladan.adoption;

import java.util.List;

/**
 * Adoptions in figures.
 *
 * @param detailed whether the caller reads the plans of these regions; else what follows from plans
 *     is null, and effects are counted where regions opened them
 * @param stages every stage, the unknown one last
 * @param proofs by the state of proof, as it is today
 * @param effects by what regions say came of it; null is what nobody said
 * @param stuck how many stand still longer than the setting allows; null for other regions
 * @param late how many have a late task; null for other regions
 * @param blocked how many cannot go on; null for other regions
 * @param ending how many agreements end soon
 * @param staleDays the setting
 * @param endDays the setting
 * @param regions adopting regions, most adoptions first
 * @param solutions adopted solutions, most adoptions first
 */
public record OverviewView(
    String regionCode,
    boolean detailed,
    long total,
    List<StageFigure> stages,
    List<Tally<ProofState>> proofs,
    List<Tally<EffectSeen>> effects,
    Long stuck,
    Long late,
    Long blocked,
    long ending,
    int staleDays,
    int endDays,
    List<Share> regions,
    List<Share> solutions) {

  /** How often something is. */
  public record Tally<T>(T of, long count) {
    public T getOf() {
      return of;
    }

    public long getCount() {
      return count;
    }
  }

  /**
   * The part of one region or one solution.
   *
   * @param value the region's code or the solution's number
   * @param label the solution's title; null for a region
   * @param live how many of them run
   * @param confirmed how many are confirmed today
   */
  public record Share(String value, String label, long count, long live, long confirmed) {
    public String getValue() {
      return value;
    }

    public String getLabel() {
      return label;
    }

    public long getCount() {
      return count;
    }

    public long getLive() {
      return live;
    }

    public long getConfirmed() {
      return confirmed;
    }
  }

  public long getTotal() {
    return total;
  }

  public boolean isDetailed() {
    return detailed;
  }

  public List<StageFigure> getStages() {
    return stages;
  }

  public List<Tally<ProofState>> getProofs() {
    return proofs;
  }

  public List<Tally<EffectSeen>> getEffects() {
    return effects;
  }

  public Long getStuck() {
    return stuck;
  }

  public Long getLate() {
    return late;
  }

  public Long getBlocked() {
    return blocked;
  }

  public long getEnding() {
    return ending;
  }

  public int getStaleDays() {
    return staleDays;
  }

  public int getEndDays() {
    return endDays;
  }

  public List<Share> getRegions() {
    return regions;
  }

  public List<Share> getSolutions() {
    return solutions;
  }
}

package id.teladan.trust;

import java.util.List;

/**
 * What happened in a time, counted.
 *
 * @param total how many deeds there were
 * @param read how many of them, the latest, are counted below
 * @param people who acted
 * @param addresses where from
 * @param actions what was done
 * @param objects to what
 * @param intact whether the record itself is untouched
 */
public record BreachReport(
    long total,
    int read,
    List<Count> people,
    List<Count> addresses,
    List<Count> actions,
    List<Count> objects,
    boolean intact) {

  public long getTotal() {
    return total;
  }

  public int getRead() {
    return read;
  }

  public List<Count> getPeople() {
    return people;
  }

  public List<Count> getAddresses() {
    return addresses;
  }

  public List<Count> getActions() {
    return actions;
  }

  public List<Count> getObjects() {
    return objects;
  }

  public boolean isIntact() {
    return intact;
  }

  /** How often something occurs. */
  public record Count(String name, long count) {
    public String getName() {
      return name;
    }

    public long getCount() {
      return count;
    }
  }
}

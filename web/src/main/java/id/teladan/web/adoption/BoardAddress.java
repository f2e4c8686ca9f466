package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionCare;
import id.teladan.adoption.AdoptionStage;
import id.teladan.adoption.BoardFilter;
import id.teladan.adoption.ProofState;
import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.PageRequest;
import id.teladan.web.shared.Address;
import java.util.Arrays;

/** What the address of a board asks for; what cannot be read is not asked for. */
final class BoardAddress {
  private static final String UNKNOWN = "UNKNOWN";
  private static final int SIZE = 50;
  private static final int PER_COLUMN = 20;
  private static final int PER_COLUMN_OF_THE_NATION = 8;

  private final Address address;
  private final Caller reader;

  BoardAddress(Address address, Caller reader) {
    this.address = address;
    this.reader = reader;
  }

  /** The region; null is all of them, for those who read all plans. */
  String region() {
    String asked = given("region");
    if (asked != null) {
      return RegionDirectory.NATION.equals(asked) ? null : asked;
    }
    return reader.mayAnywhere(Action.READ_ADOPTION_DETAIL) ? null : reader.regionCode();
  }

  BoardFilter filter() {
    String solution = given("solution");
    return new BoardFilter(
        region(),
        given("agency"),
        given("affair"),
        solution != null && solution.matches("\\d{1,18}") ? Long.valueOf(solution) : null,
        care(),
        constant(ProofState.values(), given("proof")),
        constant(AdoptionStage.values(), given("stage")),
        UNKNOWN.equals(given("stage")));
  }

  AdoptionCare care() {
    return constant(AdoptionCare.values(), given("care"));
  }

  boolean isTable() {
    return "table".equals(address.first("view"));
  }

  /** How many cards a column shows: of thousands the most urgent ones; the rest is a list. */
  int perColumn() {
    if (isTable()) {
      return 0;
    }
    return region() == null ? PER_COLUMN_OF_THE_NATION : PER_COLUMN;
  }

  /** Whether anything but the region narrows it. */
  boolean isNarrowed() {
    return given("agency") != null
        || given("affair") != null
        || given("solution") != null
        || given("proof") != null
        || given("stage") != null
        || care() != null;
  }

  PageRequest page() {
    try {
      String number = given("page");
      return new PageRequest(number == null ? 1 : Integer.parseInt(number), SIZE);
    } catch (NumberFormatException | InvalidInputException e) {
      return PageRequest.first(SIZE);
    }
  }

  String given(String name) {
    String value = address.first(name);
    return value == null || value.isBlank() ? null : value;
  }

  private static <E extends Enum<E>> E constant(E[] all, String name) {
    return Arrays.stream(all).filter(e -> e.name().equals(name)).findFirst().orElse(null);
  }
}

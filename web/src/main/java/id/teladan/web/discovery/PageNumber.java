package id.teladan.web.discovery;

import id.teladan.shared.InvalidInputException;
import id.teladan.shared.PageRequest;
import id.teladan.web.shared.Address;

/** Which page of a list an address asks for; the first one when it makes no sense. */
final class PageNumber {
  private PageNumber() {}

  static PageRequest of(Address address, int size) {
    try {
      String number = address.first("page");
      return new PageRequest(number == null ? 1 : Integer.parseInt(number), size);
    } catch (NumberFormatException | InvalidInputException e) {
      return PageRequest.first(size);
    }
  }
}

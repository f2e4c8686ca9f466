package id.teladan.search.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/** Numbers given in the order in which terms come. */
final class GivenNumbers extends Numbering {
  private final List<BytesRef> terms = new ArrayList<>();
  private final Map<BytesRef, Integer> numbers = new HashMap<>();

  int of(BytesRef term) {
    Integer number = numbers.get(term);
    if (number == null) {
      BytesRef own = BytesRef.deepCopyOf(term);
      number = terms.size();
      terms.add(own);
      numbers.put(own, number);
    }
    return number;
  }

  @Override
  int size() {
    return terms.size();
  }

  @Override
  BytesRef term(int number) {
    return terms.get(number);
  }
}

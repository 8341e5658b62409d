package org.mentormatching.batch.table;

import java.util.ArrayList;
import java.util.List;

/** Cells to look at: how many there are, and the addresses of the first ones. */
final class Addresses {
  private static final int SHOWN = 3;

  private final List<String> first = new ArrayList<>();
  private int count;

  void add(String address) {
    if (first.size() < SHOWN) {
      first.add(address);
    }
    count++;
  }

  boolean isEmpty() {
    return count == 0;
  }

  int count() {
    return count;
  }

  /** Whether there are as many addresses as are shown. */
  boolean isFull() {
    return count >= SHOWN;
  }

  /** The first addresses and the number of the others: {@code B2, B3, B9 and 4 more}. */
  String text() {
    int more = count - first.size();
    if (more > 0) {
      return String.join(", ", first) + " and " + more + " more";
    }
    int last = first.size() - 1;
    return last <= 0
        ? String.join("", first)
        : String.join(", ", first.subList(0, last)) + " and " + first.get(last);
  }

  /** One of two forms of words, as the number of cells asks. */
  String oneOrMany(String one, String many) {
    return count == 1 ? one : count + many;
  }
}

package org.mentormatching.refine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The slots at each host and those without one, for the moves to look up. */
final class Occupancy {
  private final List<List<Slot>> byHost = new ArrayList<>();
  private final List<Slot> empty = new ArrayList<>();

  Occupancy(int hosts, List<Slot> slots) {
    for (int host = 0; host < hosts; host++) {
      byHost.add(new ArrayList<>(2));
    }
    slots.forEach(slot -> slot.report(this));
  }

  /** The slots at a host, not to be changed. */
  List<Slot> at(Host host) {
    return byHost.get(host.index());
  }

  /** The slots without a host, not to be changed. */
  List<Slot> empty() {
    return empty;
  }

  void enter(Slot slot) {
    List<Slot> slots = listOf(slot.host());
    slot.place(slots.size());
    slots.add(slot);
  }

  void leave(Slot slot) {
    List<Slot> slots = listOf(slot.host());
    Slot last = slots.remove(slots.size() - 1);
    if (last != slot) {
      slots.set(slot.place(), last);
      last.place(slot.place());
    }
  }

  private List<Slot> listOf(@Nullable Host host) {
    return host == null ? empty : byHost.get(host.index());
  }
}

package org.mentormatching.candidates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What some criteria give together, written out by place, once for all mentees who gave the same
 * answers to all of them.
 */
final class PointRows {
  final List<CriterionPoints> criteria;
  final Profiles ofMentees;
  private final AtomicReferenceArray<int[]> rows;
  private final int blocks;

  private PointRows(List<CriterionPoints> criteria, Profiles ofMentees, int blocks) {
    this.criteria = List.copyOf(criteria);
    this.ofMentees = ofMentees;
    this.blocks = blocks;
    rows = new AtomicReferenceArray<>(ofMentees.count());
  }

  /** Groups criteria whose mentees have few profiles together; the others stay out. */
  static List<PointRows> group(
      List<CriterionPoints> criteria, int mentees, MentorOrder order, Budget budget) {
    List<CriterionPoints> sorted = new ArrayList<>(criteria);
    sorted.sort(Comparator.comparingInt(points -> points.statement.ofMentees.count()));
    long width = Math.max(1, (long) order.blocks() * MentorOrder.BLOCK);
    long left = budget.allSums() / width;
    List<PointRows> groups = new ArrayList<>();
    List<CriterionPoints> group = new ArrayList<>();
    Profiles profiles = Profiles.same(mentees);
    for (CriterionPoints points : sorted) {
      Profiles joint = profiles.and(points.statement.ofMentees);
      if (!group.isEmpty() && joint.count() > Math.min(budget.sums() / width, left)) {
        groups.add(new PointRows(group, profiles, order.blocks()));
        left -= profiles.count();
        group.clear();
        joint = points.statement.ofMentees;
      }
      if (joint.count() > Math.min(budget.sums() / width, left)) {
        break;
      }
      group.add(points);
      profiles = joint;
    }
    if (!group.isEmpty()) {
      groups.add(new PointRows(group, profiles, order.blocks()));
    }
    return groups;
  }

  /** The sums for a mentee by place; the same array for mentees of one profile. */
  int[] of(int mentee, CriterionPoints.Reader[] readers, int mentors) {
    int profile = ofMentees.of(mentee);
    int[] row = rows.get(profile);
    if (row == null) {
      row = sum(mentee, readers, mentors);
      rows.set(profile, row);
    }
    return row;
  }

  private int[] sum(int mentee, CriterionPoints.Reader[] readers, int mentors) {
    int[] units = new int[blocks * MentorOrder.BLOCK];
    for (CriterionPoints.Reader reader : readers) {
      reader.at(mentee);
      for (int at = 0; at < mentors; at++) {
        units[at] += reader.units(at);
      }
    }
    return units;
  }
}

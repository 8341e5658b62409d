package org.mentormatching.verify;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Mentees in groups: some of the statements say the same of all members of a group, so what these
 * say is worked out once for all of them.
 *
 * @param shared the statements that say the same of all members of a group
 * @param own the others
 * @param groups the members of each group
 */
record MenteeGroups(List<Statement> shared, List<Statement> own, List<int[]> groups) {
  /** A group has at least as many members on average, if anything tells mentees apart. */
  private static final int MEMBERS = 16;

  /** A group with more members is cut, so that several threads find work. */
  private static final int MOST_MEMBERS = 512;

  /** Statements with more pairs of classes are not asked about all to see whom they treat alike. */
  private static final int MOST_PAIRS = 1 << 13;

  /** Shares every statement that leaves groups large enough, the coarsest first. */
  static MenteeGroups of(List<Statement> statements, int mentees) {
    List<Statement> shared = new ArrayList<>();
    List<Statement> own = new ArrayList<>();
    int[] groupOf = new int[mentees];
    for (Statement statement :
        sorted(statements, Comparator.comparingInt(one -> one.ofMentees().size()))) {
      int[] finer = finer(groupOf, statement);
      int groups = 1 + Arrays.stream(finer).max().orElse(0);
      if (groups == 1 || groups <= mentees / MEMBERS) {
        shared.add(statement);
        groupOf = finer;
      } else {
        own.add(statement);
      }
    }
    return new MenteeGroups(
        List.copyOf(shared),
        sorted(own, Comparator.comparingLong(Statement::questions)),
        cut(groupOf));
  }

  private static List<Statement> sorted(List<Statement> statements, Comparator<Statement> order) {
    return statements.stream().sorted(order).toList();
  }

  /** Groups of those who are in the same group and whom a statement treats alike. */
  private static int[] finer(int[] groupOf, Statement statement) {
    int[] alike = alike(statement);
    Map<Long, Integer> groups = new HashMap<>();
    int[] finer = new int[groupOf.length];
    for (int i = 0; i < finer.length; i++) {
      long key = (long) groupOf[i] * alike.length + alike[statement.ofMentees().of(i)];
      Integer known = groups.putIfAbsent(key, groups.size());
      finer[i] = known == null ? groups.size() - 1 : known;
    }
    return finer;
  }

  /** For each class of mentees the first one of whom the statement says the same all along. */
  private static int[] alike(Statement statement) {
    int[] alike = IntStream.range(0, statement.ofMentees().size()).toArray();
    if ((long) alike.length * statement.ofMentors().size() <= MOST_PAIRS) {
      Asker asker = statement.asker();
      Map<IntBuffer, Integer> firsts = new HashMap<>();
      for (int group = 0; group < alike.length; group++) {
        int mentee = statement.ofMentees().first(group);
        int[] says =
            IntStream.range(0, statement.ofMentors().size())
                .map(mentors -> asker.saysOfStrangers(mentee, mentors))
                .toArray();
        Integer first = firsts.putIfAbsent(IntBuffer.wrap(says), group);
        alike[group] = first == null ? group : first;
      }
    }
    return alike;
  }

  private static List<int[]> cut(int[] groupOf) {
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < groupOf.length; i++) {
      if (groupOf[i] == members.size()) {
        members.add(new ArrayList<>());
      }
      members.get(groupOf[i]).add(i);
    }
    List<int[]> groups = new ArrayList<>();
    for (List<Integer> group : members) {
      for (int from = 0; from < group.size(); from += MOST_MEMBERS) {
        List<Integer> part = group.subList(from, Math.min(group.size(), from + MOST_MEMBERS));
        groups.add(part.stream().mapToInt(Integer::intValue).toArray());
      }
    }
    return List.copyOf(groups);
  }

  /** All statements, the shared ones first. */
  List<Statement> statements() {
    List<Statement> all = new ArrayList<>(shared);
    all.addAll(own);
    return all;
  }
}

package org.mentormatching.benchmarks.contest;

/** A mentor as OptaPlanner sees one. */
record PlannerMentor(int number, int seats) {}

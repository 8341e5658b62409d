package org.mentormatching.batch.program;

/**
 * A rule, criterion or limit that the policy file states itself, with its place.
 *
 * @param id its id in the policy
 * @param line the physical line, counted from 1
 * @param cell the place in the line
 */
public record NamedStatement(String id, int line, String cell) {}

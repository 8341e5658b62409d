package org.mentormatching.batch.program;

/**
 * A rule, criterion or limit that the programme states itself, with its place.
 *
 * @param id its id in the policy
 * @param file the policy file, or the option of the command line that states it
 * @param line the physical line, counted from 1; 0 on the command line
 * @param cell the place in the line
 */
public record NamedStatement(String id, String file, int line, String cell) {}

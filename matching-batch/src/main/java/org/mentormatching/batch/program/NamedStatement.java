package org.mentormatching.batch.program;

/**
 * A rule, criterion or limit that the programme states itself.
 *
 * @param id its id in the policy
 * @param place where it is stated
 */
public record NamedStatement(String id, Place place) {}

package org.mentormatching.result;

/**
 * What a result reaches at one level of the objective. Ongoing and pinned pairs are not counted:
 * they are settled before.
 *
 * @param level the level
 * @param value what is reached
 * @param bound the most that any result can reach, given that the levels above reach theirs
 */
public record LevelValue(Level level, long value, long bound) {}

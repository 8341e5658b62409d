/**
 * What limits leave possible at most, by Lagrangian relaxation. {@link
 * org.mentormatching.bound.LimitBounds} is the door; what it finds at a level of the objective is a
 * {@link org.mentormatching.bound.LevelBound}, whose prices anybody can check.
 *
 * <p>People and pairs are numbers here, and what limits say of a group is asked through {@link
 * org.mentormatching.bound.Groups}.
 */
@NullMarked
package org.mentormatching.bound;

import org.jspecify.annotations.NullMarked;

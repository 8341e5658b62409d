/**
 * One file for each limit; {@link org.mentormatching.policy.limits.Limits} is the table of
 * contents.
 */
@NullMarked
package org.mentormatching.policy.limits;

import org.jspecify.annotations.NullMarked;

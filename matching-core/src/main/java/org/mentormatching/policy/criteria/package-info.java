/**
 * One file for each criterion; {@link org.mentormatching.policy.criteria.Criteria} is the table of
 * contents.
 */
@NullMarked
package org.mentormatching.policy.criteria;

import org.jspecify.annotations.NullMarked;

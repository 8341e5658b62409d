/**
 * What a programme wants: {@link org.mentormatching.policy.Rule rules} that forbid pairs, {@link
 * org.mentormatching.policy.Criterion criteria} that give points to pairs, and {@link
 * org.mentormatching.policy.Limit limits} on several pairs at once.
 *
 * <p>The door is {@link org.mentormatching.policy.Policy}. To add a rule or a criterion write one
 * class and name it in {@link org.mentormatching.policy.rules.Rules} or {@link
 * org.mentormatching.policy.criteria.Criteria}; an embedder hands it to the policy's builder. Each
 * states the columns that it {@link org.mentormatching.policy.Reads reads} and sees people through
 * a {@link org.mentormatching.policy.PairView} that refuses every other column.
 */
@NullMarked
package org.mentormatching.policy;

import org.jspecify.annotations.NullMarked;

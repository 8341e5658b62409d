/**
 * One file for each rule; {@link org.mentormatching.policy.rules.Rules} is the table of contents.
 */
@NullMarked
package org.mentormatching.policy.rules;

import org.jspecify.annotations.NullMarked;

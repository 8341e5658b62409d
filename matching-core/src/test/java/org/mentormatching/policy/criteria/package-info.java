/** Each criterion alone. */
@NullMarked
package org.mentormatching.policy.criteria;

import org.jspecify.annotations.NullMarked;

/** Each limit alone. */
@NullMarked
package org.mentormatching.policy.limits;

import org.jspecify.annotations.NullMarked;

/** Each rule alone. */
@NullMarked
package org.mentormatching.policy.rules;

import org.jspecify.annotations.NullMarked;

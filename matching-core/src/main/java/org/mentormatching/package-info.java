/** The front door: {@link org.mentormatching.Matcher} matches a problem under a policy. */
@NullMarked
package org.mentormatching;

import org.jspecify.annotations.NullMarked;

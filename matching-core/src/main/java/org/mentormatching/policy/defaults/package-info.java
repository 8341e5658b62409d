/** What "default" means, by version; {@link org.mentormatching.policy.defaults.Defaults} is all. */
@NullMarked
package org.mentormatching.policy.defaults;

import org.jspecify.annotations.NullMarked;

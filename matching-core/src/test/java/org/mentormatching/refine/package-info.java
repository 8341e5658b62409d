/** Small programmes against every assignment that they allow. */
@NullMarked
package org.mentormatching.refine;

import org.jspecify.annotations.NullMarked;

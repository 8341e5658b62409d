/** Tests of bounds under limits. */
@NullMarked
package org.mentormatching.bound;

import org.jspecify.annotations.NullMarked;

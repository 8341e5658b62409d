/** Tests of what solves a problem: that solving in rounds finds what solving at once finds. */
@NullMarked
package org.mentormatching.solve;

import org.jspecify.annotations.NullMarked;

/** Tests of what says which pairs are eligible and what each is worth. */
@NullMarked
package org.mentormatching.candidates;

import org.jspecify.annotations.NullMarked;

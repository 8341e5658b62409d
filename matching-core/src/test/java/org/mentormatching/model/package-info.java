/** Tests of the people and of what is known of them before anything is solved. */
@NullMarked
package org.mentormatching.model;

import org.jspecify.annotations.NullMarked;

/**
 * Tests of what a programme can say: the tables of contents, properties that every rule, criterion
 * and limit keeps, and the policy itself. Each statement alone is tested in the package of its own.
 */
@NullMarked
package org.mentormatching.policy;

import org.jspecify.annotations.NullMarked;

/**
 * Tests of the whole pipeline and of the house: {@link org.mentormatching.PipelinePropertiesTest}
 * compares what is matched with an exhaustive search over seeded small programmes.
 */
@NullMarked
package org.mentormatching;

import org.jspecify.annotations.NullMarked;

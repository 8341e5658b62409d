/**
 * Tests of the kernel: properties over seeded random networks, and the certificate under attack.
 */
@NullMarked
package org.mentormatching.flow;

import org.jspecify.annotations.NullMarked;

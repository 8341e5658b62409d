/** An HR system that embeds the library: it sees nothing but the public packages. */
@NullMarked
package com.example.hr;

import org.jspecify.annotations.NullMarked;

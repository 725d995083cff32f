/** Measures the packaged app from outside, beside what the same machine gives without it. */
@NullMarked
package vn.tinhnha.bench;

import org.jspecify.annotations.NullMarked;

/** How limits are kept: in memory, per node. */
@NullMarked
package vn.tinhnha.platform.limits.internal;

import org.jspecify.annotations.NullMarked;

/** Versions of rules: their table, the copy in memory, and the pages where administrators change them. */
@NullMarked
package vn.tinhnha.platform.rules.internal;

import org.jspecify.annotations.NullMarked;

/** How uploads are checked, cleaned, stored and served. */
@NullMarked
package vn.tinhnha.platform.files.internal;

import org.jspecify.annotations.NullMarked;

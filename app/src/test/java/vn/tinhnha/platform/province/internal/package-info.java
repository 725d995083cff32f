@NullMarked
package vn.tinhnha.platform.province.internal;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.tinhnha.platform.worktime.internal;

import org.jspecify.annotations.NullMarked;

/** Signals over PostgreSQL's LISTEN and NOTIFY, and the streams to browsers. */
@NullMarked
package vn.tinhnha.platform.live.internal;

import org.jspecify.annotations.NullMarked;

/** What every module's tests stand on: a real PostgreSQL, and the whole app over it. */
@NullMarked
package vn.tinhnha.testing;

import org.jspecify.annotations.NullMarked;

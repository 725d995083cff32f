/** How the database is unpacked, created, started, stopped and migrated. */
@NullMarked
package vn.tinhnha.platform.database.internal;

import org.jspecify.annotations.NullMarked;

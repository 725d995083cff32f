/**
 * The database: an embedded PostgreSQL under the data folder or a server of the operator's, and the migrations of every
 * module. Other modules meet it as a {@code DataSource}; nothing here is called by them.
 */
@NullMarked
@ApplicationModule(
        id = "database",
        allowedDependencies = {"kernel"})
package vn.tinhnha.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

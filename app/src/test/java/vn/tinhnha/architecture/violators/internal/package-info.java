@ApplicationModule
package vn.tinhnha.architecture.violators.internal;

import org.springframework.modulith.ApplicationModule;

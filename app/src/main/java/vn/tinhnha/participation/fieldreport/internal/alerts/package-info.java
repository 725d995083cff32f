/** Lets anybody follow a ward or a circle on the map: what becomes public there is told in the inbox and by mail. */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.alerts;

import org.jspecify.annotations.NullMarked;

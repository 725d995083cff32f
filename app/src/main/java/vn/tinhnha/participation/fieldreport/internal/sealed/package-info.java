/** Who reported: masked for officials until they open it for a named reason, sealed where two of them must agree. */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.sealed;

import org.jspecify.annotations.NullMarked;
